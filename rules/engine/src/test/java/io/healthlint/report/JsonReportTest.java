package io.healthlint.report;

import static io.healthlint.report.Reports.draft;
import static io.healthlint.report.Reports.finding;
import static io.healthlint.report.Reports.page;
import static io.healthlint.report.Reports.with;
import static io.healthlint.report.Reports.withInventory;
import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Fingerprint;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void writesFindingsAndInventory() throws IOException {
        Finding finding = finding("exosomes.md", 19, Severity.ERROR);
        Related related = new Related("exosomes.md", new Location(21, 3, 21, 16), "improve sleep", "also bare");
        Report report = Reports.of(
                Reports.skipped("de/a.md", "de"),
                withInventory(page("exosomes.md", with(finding, Reports.LINE, finding.location(), related))),
                draft("draft.md", finding("draft.md", 2, Severity.INFO)));

        assertThat(write(report))
                .isEqualTo("""
                {
                  "formatVersion": 1,
                  "policy": "built-in pack us-health",
                  "today": "2026-11-24",
                  "notice": "This is not legal advice, and passing is no proof that a page is lawful.",
                  "summary": {
                    "outcome": "fail",
                    "failSeverity": "error",
                    "maxAllowedViolations": 0,
                    "pages": 2,
                    "drafts": 1,
                    "excludedFiles": 3,
                    "linksOutside": 1,
                    "unreadableFiles": 1,
                    "skippedLanguages": {"de": 1},
                    "severities": {"error": 1, "warning": 0, "info": 1},
                    "outdatedFacts": [],
                    "dispositions": {"violation": 1, "below-severity": 0, "draft": 1, \
                "suppressed": 0, "waived": 0, "known": 0}
                  },
                  "findings": [
                    {"path": "draft.md", "line": 2, "column": 10, "endLine": 2, "endColumn": 40, "rule": "hype", \
                "severity": "info", "disposition": "draft", \
                "fingerprint": "FP1", "message": "A benefit without a caveat", \
                "text": "boost healing and regeneration", "advice": "Say what is not known", \
                "why": "FTC, Health Products Compliance Guidance (2022)", "because": ["benefit: boost"], "related": []},
                    {"path": "exosomes.md", "line": 19, "column": 10, "endLine": 19, "endColumn": 40, \
                "rule": "uncaveated-benefit", "severity": "error", "disposition": "violation", \
                "fingerprint": "FP2", "message": "A benefit without a caveat", "text": "boost healing and regeneration", \
                "advice": "Say what is not known", "why": "FTC, Health Products Compliance Guidance (2022)", \
                "because": ["benefit: boost"], "related": [{"path": "exosomes.md", "line": 21, "column": 3, \
                "endLine": 21, "endColumn": 16, "text": "improve sleep", "note": "also bare"}]}
                  ],
                  "fixed": [],
                  "notRead": [
                    {"path": "a.md", "why": "a link out of the content directory, which is not followed"},
                    {"path": "gone.md", "why": "it vanished"}
                  ],
                  "inventory": [
                    {"path": "exosomes.md", "line": 19, "column": 1, "endLine": 19, "endColumn": 41, "kind": "claim", \
                "text": "Exosomes boost healing and regeneration.", \
                "attributes": {"effect": "benefit", "certainty": "asserted"}, "because": ["benefit: boost"]}
                  ]
                }
                """.replace("FP1", Fingerprint.of("hype", List.of(), "boost healing and regeneration"))
                        .replace("FP2", finding.fingerprint()));
    }

    @Test
    void theOrderOfPagesDoesNotChangeABit() throws IOException {
        var a = withInventory(page("a.md", finding("a.md", 9, Severity.ERROR), finding("a.md", 2, Severity.INFO)));
        var b = withInventory(page("b.md", finding("b.md", 1, Severity.WARNING)));

        assertThat(write(Reports.of(b, a))).isEqualTo(write(Reports.of(a, b)));
    }

    private static String write(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonReport().write(report, out);
        return out.toString();
    }
}
