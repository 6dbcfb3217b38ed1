package io.healthlint.store;

import io.healthlint.finding.PageResult;
import java.io.IOException;
import java.time.DateTimeException;

/**
 * The result of a page as bytes and back. The bytes are read by the same build of the engine that wrote them, so they bear no
 * version: whoever keeps them keeps them apart by engine and policy.
 */
public final class PageBytes {

    private PageBytes() {}

    /** The bytes of a result; each of its texts once. */
    public static byte[] of(PageResult page) {
        ResultWriter writer = new ResultWriter();
        writer.page(page);
        return writer.bytes();
    }

    /**
     * The same result with its inventory packed: an eighth of the memory, for a list that most runs walk once or never.
     * It is unpacked each time that somebody walks it.
     */
    public static PageResult packed(PageResult page) {
        return new PageResult(
                page.path(),
                page.status(),
                page.draft(),
                page.language(),
                page.assessments(),
                PackedItems.of(page.inventory()),
                page.suppressions(),
                page.reviewer(),
                page.until());
    }

    /**
     * The result that bytes hold.
     *
     * @throws IOException when they were not made by {@link #of}
     */
    public static PageResult read(byte[] bytes) throws IOException {
        try {
            return new ResultReader(bytes).page();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalStateException | DateTimeException e) {
            throw new IOException("These bytes are no page's result", e);
        }
    }
}
