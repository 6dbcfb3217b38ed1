package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.annotation.DateMention;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import io.healthlint.document.Prose;
import io.healthlint.document.Sentence;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecognizerTest {

    private static final DateRecognizer RECOGNIZER = new DateRecognizer(DateWords.read(settings("""
            months: {1: [january, jan], 3: [march], 5: [may], 6: [june], 8: [august], 12: [december, dec]}
            ordinals: {5: [fifth, 5th], 21: [twenty-first, 21st]}
            quarters: {1: [q1], 3: [q3, third quarter]}
            seasons: {12: [winter]}
            part: [mid, early, late]
            fiscal: [fiscal year]
            from: [from]
            between: [between]
            to: [to, through]
            and: [and]
            link: [of, in]
            as-of: [as of, updated, reviewed]
            no-year: [CFR, part, section, U.S.C., version, call]
            unit: [mg, IU, kcal, calorie]
            counted: [patients, people]
            amount: [about, over]
            preposition: [in, "on", since, by, the]
            address: [street]
            open: [present]
            study: [trial, study]
            journal: [journal]
            study-verb: [found]
            law: [Act]
            copyright: [copyright, ©]
            decade: [the]
            one: [a]
            """)));

    private static Settings settings(String yaml) {
        SettingsErrors errors = new SettingsErrors();
        Settings settings = Settings.read(SourceText.of("dates.yaml", yaml), errors);
        assertThat(errors.all()).isEmpty();
        return settings;
    }

    private static List<DateMention> dates(String text) {
        Sentence sentence = new Sentence(0, 0, text.length());
        Prose prose = new Prose.Builder().exact(text, 0).build();
        Block block = new Block(0, BlockKind.PARAGRAPH, prose, Place.in(0), List.of(), List.of(sentence));
        return RECOGNIZER.dates(TokenizedSentence.of(block, sentence));
    }

    private static String show(String text) {
        return dates(text).stream()
                .map(d -> "%s=%s/%s %s%s%s%s"
                        .formatted(
                                text.substring(d.at().start(), d.at().end()),
                                d.from(),
                                d.to(),
                                d.attributes().get("precision"),
                                d.role().equals("statement") ? "" : " " + d.role(),
                                d.asOf() ? " as-of" : "",
                                d.ambiguous() ? " ambiguous" : ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On December 6, 2019, it warned            | December 6, 2019=2019-12-06/2019-12-06 day
            reviewed on the 5th of May 2021           | 5th of May 2021=2021-05-05/2021-05-05 day as-of
            the twenty-first of May, 2021             | twenty-first of May, 2021=2021-05-21/2021-05-21 day
            6 December 2019 or 06-Dec-2019            | 6 December 2019=2019-12-06/2019-12-06 day; 06-Dec-2019=2019-12-06/2019-12-06 day
            As of May 2024 none is                    | May 2024=2024-05-01/2024-05-31 month as-of
            In Dec. 2019 and january 2020             | Dec. 2019=2019-12-01/2019-12-31 month; january 2020=2020-01-01/2020-01-31 month
            2019-12-06T10:15 and 2019/12/06           | 2019-12-06T10=2019-12-06/2019-12-06 day; 2019/12/06=2019-12-06/2019-12-06 day
            Updated: 12/06/2019                       | 12/06/2019=2019-12-06/2019-12-06 day as-of ambiguous
            on 21/06/2019 or 06/21/2019               | 21/06/2019=2019-06-21/2019-06-21 day; 06/21/2019=2019-06-21/2019-06-21 day
            05/05/2019, 04.06.2019 and 03/2019        | 05/05/2019=2019-05-05/2019-05-05 day; 04.06.2019=2019-06-04/2019-06-04 day ambiguous; 03/2019=2019-03-01/2019-03-31 month
            Q3 2023, third quarter of 2022, 2021-Q1   | Q3 2023=2023-07-01/2023-09-30 quarter; third quarter of 2022=2022-07-01/2022-09-30 quarter; 2021-Q1=2021-01-01/2021-03-31 quarter
            winter 2020, fiscal year 2022             | winter 2020=2020-12-01/2021-02-28 quarter; fiscal year 2022=2022-01-01/2022-12-31 year
            mid-2019, early 2020s, the 1960's         | mid-2019=2019-01-01/2019-12-31 year; early 2020s=2020-01-01/2029-12-31 decade; 1960's=1960-01-01/1969-12-31 decade
            since 2015, by 2021 (2022)                | 2015=2015-01-01/2015-12-31 year; 2021=2021-01-01/2021-12-31 year; 2022=2022-01-01/2022-12-31 year
            2015 to 2018, 2015–2018, 2015-present     | 2015 to 2018=2015-01-01/2018-12-31 year; 2015–2018=2015-01-01/2018-12-31 year; 2015=2015-01-01/2015-12-31 year
            between 2015 and 2018, from 2019-20       | between 2015 and 2018=2015-01-01/2018-12-31 year; from 2019-20=2019-01-01/2020-12-31 year
            January–March 2024                        | January–March 2024=2024-01-01/2024-03-31 month
            5–21 May 2021 or May 5–21, 2021           | 5–21 May 2021=2021-05-05/2021-05-21 day; May 5–21, 2021=2021-05-05/2021-05-21 day
            from May 2019 to 5 June 2020              | from May 2019 to 5 June 2020=2019-05-01/2020-06-05 month
            31 June 2020                              | 31 June 2020=2020-06-01/2020-06-30 month
            a 2019 randomised trial                   | 2019=2019-01-01/2019-12-31 year study
            It works (Smith et al., 2019)             | 2019=2019-01-01/2019-12-31 year study
            (Lee and Park, 2020) Jones (2021) found   | 2020=2020-01-01/2020-12-31 year study; 2021=2021-01-01/2021-12-31 year study
            Journal of Hope (2018). In a study in 2019 | 2018=2018-01-01/2018-12-31 year study; 2019=2019-01-01/2019-12-31 year study
            Med. 2019;12(3):1                         | 2019=2019-01-01/2019-12-31 year study
            In 2019 the agency stopped the trial      | 2019=2019-01-01/2019-12-31 year
            The 1938 Act, the Food and Drug Act of 1906 | 1938=1938-01-01/1938-12-31 year law; 1906=1906-01-01/1906-12-31 year law
            © 2023 A Clinic                           | 2023=2023-01-01/2023-12-31 year copyright
            In 2019 patients were warned              | 2019=2019-01-01/2019-12-31 year
            """)
    void finds(String text, String expected) {
        assertThat(show(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may march on, an august sight",
                "May 5 and the month of December",
                "21 CFR 1999, Section 2011, Part 1999, 42 U.S.C. 2000",
                "2019-nCoV, COVID-19, SARS-2003, version 2019",
                "Call 2010-2015-86 or +86 138-2010-2015 or 133-03-03-2020",
                "2000 mg, 2000 IU, 1900 to 2000 kcal, 1900-2000 kcal, a 2000-calorie diet",
                "2042 patients, about 2000 in all, 2000 clinics, $2000, 2,019 people, 2000+ users",
                "1:1999, 1999 Main Street, 2000/day, 2019%, 3021, 1850",
                "2015-1-32, 2017-13-12, 2015 - 32, 32-2015, 4/5, 8/1.5, 1/2000",
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(show(text)).isEmpty();
    }

    @Test
    void saysWhatIsWrongInALexicon() {
        SettingsErrors errors = new SettingsErrors();
        Settings dates = Settings.read(SourceText.of("dates.yaml", "months: {13: [smarch]}"), errors);
        DateWords.read(dates);
        dates.finish();
        assertThat(errors.all()).singleElement().asString().contains("dates.yaml:1:10 unknown key '13'");
    }

    @Test
    void findsNumbersWithoutAnyWords() {
        DateRecognizer bare = new DateRecognizer(DateWords.NONE);
        String text = "2019-12-06";
        Block block = new Block(
                0,
                BlockKind.PARAGRAPH,
                new Prose.Builder().exact(text, 0).build(),
                Place.in(0),
                List.of(),
                List.of(new Sentence(0, 0, 10)));
        assertThat(bare.dates(TokenizedSentence.of(block, new Sentence(0, 0, 10))))
                .hasSize(1);
    }
}
