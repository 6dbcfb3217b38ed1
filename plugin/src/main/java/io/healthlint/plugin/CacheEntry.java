package io.healthlint.plugin;

import io.healthlint.text.Digest;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a cache holds of a page. As bytes: the length of the result, a checksum of all that follows, the key, the two days, the
 * result.
 *
 * @param key the digest of the page
 * @param from the first day on which the result holds
 * @param until the first day on which it no longer does
 * @param result {@linkplain io.healthlint.store.PageBytes its bytes}
 */
record CacheEntry(Digest key, LocalDate from, LocalDate until, byte[] result) {

    /** How many bytes stand before the result. */
    static final int FIXED = 2 * Integer.BYTES + Digest.LENGTH + 2 * Long.BYTES;

    private static final int SUMMED = 2 * Integer.BYTES;

    /** The key of an entry whose first bytes these are. */
    static Digest key(ByteBuffer fixed) {
        byte[] key = new byte[Digest.LENGTH];
        fixed.get(SUMMED, key);
        return new Digest(key);
    }

    /** The entry that bytes hold; nothing when a bit of them is wrong. */
    static Optional<CacheEntry> read(ByteBuffer bytes) {
        Digest key = key(bytes);
        int sum = bytes.getInt(Integer.BYTES);
        if (sum != sum(bytes)) {
            return Optional.empty();
        }
        bytes.position(SUMMED + Digest.LENGTH);
        try {
            LocalDate from = LocalDate.ofEpochDay(bytes.getLong());
            LocalDate until = LocalDate.ofEpochDay(bytes.getLong());
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return Optional.of(new CacheEntry(key, from, until, result));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean holds(Digest page, LocalDate day) {
        return key.equals(page) && !day.isBefore(from) && day.isBefore(until);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(FIXED + result.length)
                .putInt(result.length)
                .putInt(0)
                .put(key.bytes())
                .putLong(from.toEpochDay())
                .putLong(until.toEpochDay())
                .put(result);
        return bytes.putInt(Integer.BYTES, sum(bytes.flip())).array();
    }

    private static int sum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate().position(SUMMED));
        return (int) crc.getValue();
    }
}
