package io.healthlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private final FactTable table = new FactTable(
            LocalDate.of(2026, 11, 26),
            List.of(
                    new FactTable.Row(
                            "foam",
                            "Foam is regulated, \"as a drug\", and that holds in every state in which somebody sells it"
                                    + " to people who want it.",
                            List.of("The law (2024)", "=The court"),
                            LocalDate.of(2025, 1, 1),
                            "unreviewed",
                            LocalDate.of(2026, 11, 25),
                            true,
                            List.of("US"),
                            "error",
                            true),
                    new FactTable.Row(
                            "soap",
                            "-Soap is free.",
                            List.of("The law"),
                            LocalDate.of(2026, 1, 1),
                            "Ana Ruiz",
                            LocalDate.of(2026, 11, 26),
                            false,
                            List.of("EU", "UK"),
                            "info",
                            false)));

    @Test
    void peopleSeeEachFactInLinesThatFit() {
        assertThat(table.console(Style.PLAIN)).isEqualTo("""
                foam  error, US
                    Foam is regulated, "as a drug", and that holds in every state in which somebody sells it to
                    people who want it.
                      The law (2024)
                      =The court
                      checked 2025-01-01 by unreviewed, review by 2026-11-25  OUTDATED
                soap  info, EU UK, not verified, off
                    -Soap is free.
                      The law
                      checked 2026-01-01 by Ana Ruiz, review by 2026-11-26
                2 facts, 1 off, 1 outdated on 2026-11-26
                This is not legal advice, and passing is no proof that a page is lawful.""");
    }

    @Test
    void spreadsheetsReadTheCsvAndTakeNothingForAFormula() {
        assertThat(table.csv().split("\r\n"))
                .containsExactly(
                        "id,statement,source,checked,checked-by,review-by,outdated,verified,jurisdiction,severity,on",
                        "foam,\"Foam is regulated, \"\"as a drug\"\", and that holds in every state in which somebody sells it"
                                + " to people who want it.\",The law (2024); =The court,2025-01-01,unreviewed,2026-11-25,true,"
                                + "true,US,error,true",
                        "soap,'-Soap is free.,The law,2026-01-01,Ana Ruiz,2026-11-26,false,false,EU UK,info,false");
    }

    @Test
    void programsReadTheJson() {
        assertThat(table.json())
                .startsWith(
                        "{\n  \"formatVersion\": 1,\n  \"today\": \"2026-11-26\",\n  \"facts\": [\n    {\"id\": \"foam\",")
                .contains("\"sources\": [\"The law (2024)\", \"=The court\"]")
                .contains("\"outdated\": false, \"verified\": false, \"jurisdictions\": [\"EU\", \"UK\"]")
                .endsWith("}\n  ]\n}\n");
    }
}
