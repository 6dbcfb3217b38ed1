package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A page with wrong bytes has one finding for them, and is linted. */
class EncodingFindingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void theFindingStandsAtTheFirstByteAndTheRestIsLinted() throws PolicyException {
        byte[] page = "Caf_s, _and_ a bad word.\n".getBytes(StandardCharsets.UTF_8);
        page[3] = (byte) 0xFC;
        page[7] = (byte) 0x80;
        page[11] = (byte) 0x9D;

        PageResult result = lint(page);

        assertThat(result.findings())
                .extracting(f -> f.location() + " " + f.rule())
                .containsExactly("1:4 invalid-encoding", "1:16 first-rule");
        Finding finding = result.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("Byte 0xFC (number 4 of the file) is not UTF-8; 3 such bytes were read as U+FFFD.");
        assertThat(finding.advice())
                .isEqualTo(
                        "Save it as UTF-8. If all pages are written in another encoding, set the parameter encoding.");
        assertThat(finding.sourceLine()).isEqualTo("Caf\uFFFDs, \uFFFDand\uFFFD a bad word.");
        assertThat(finding.related()).extracting(r -> r.location().toString()).containsExactly("1:8", "1:12");
    }

    @Test
    void windows1252IsNamed() throws PolicyException {
        Finding finding = lint("A \u201Cbad\u201D caf\u00E9.\n".getBytes(WINDOWS))
                .findings()
                .get(0);

        assertThat(finding.location()).hasToString("1:3");
        assertThat(finding.text()).isEqualTo("\u201C");
        assertThat(finding.message())
                .isEqualTo("Byte 0x93 (number 3 of the file) is not UTF-8 but windows-1252;"
                        + " 3 such bytes were read as that.");
        assertThat(finding.advice())
                .isEqualTo("Save it as UTF-8. If all pages are written in windows-1252, set the parameter encoding.");
    }

    @Test
    void anotherEncodingIsNamedAndWhatItSaysIsLinted() throws PolicyException {
        PageResult result = lint("\uFEFFA bad word.\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(result.findings())
                .extracting(f -> f.location() + " " + f.message())
                .startsWith("1:1 The file is written in UTF-16LE, not in UTF-8; it was read as that.")
                .hasSize(2);
        assertThat(result.findings().get(1).location()).hasToString("1:3");
    }

    @Test
    void binaryDataIsOneFinding() throws PolicyException {
        PageResult result = lint(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte) 0xFF});

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("1:1");
            assertThat(finding.message())
                    .isEqualTo("The file is no text: it holds binary data, as an image or an archive does.");
            assertThat(finding.advice()).isEqualTo("Replace the file by its text. Or leave it out with excludes.");
        });
        assertThat(result.inventory()).isEmpty();
    }

    private static PageResult lint(byte[] page) throws PolicyException {
        Texts packs = new Texts().pack("base", "").rule("base", "first-rule");
        return new Linter(new PolicyReader(packs).pack("base"), LocalDate.EPOCH, false)
                .lint(SourceText.decode("a.md", page, StandardCharsets.UTF_8));
    }
}
