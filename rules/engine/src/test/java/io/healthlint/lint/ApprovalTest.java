package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "X is approved", held against a list. */
class ApprovalTest {

    private static final String RULE = """
            id: wrong-approval
            kind: approval
            severity: error
            message: unlisted {as-of}
            message-indication: "{product} is for {indication}"
            message-product: "{product} is for {indication}, not {others}"
            message-date: "{product} not before {approved}"
            advice: a
            why: w
            source: s
            list: The list
            as-of: 2026-01-01
            said: {says: [approved], unless: [not approved]}
            covers: [foam]
            conditions: [hair loss, burns, gout]
            products:
              - {name: Alpha, also: [alfacel], approved: 2020-05-04, indication: severe burns, for: [burns]}
              - {name: Beta, approved: 2021-05-04, indication: baldness, for: [hair loss]}
              - {name: Salve, class: true, approved: 2020-05-04, indication: scalds, for: [scalds]}
            """;

    @Test
    void aListedProductNeedsItsConditionAndItsDay() throws PolicyException {
        assertThat(lint("Alpha is approved for burns.", "")).isEmpty();
        assertThat(lint("Alpha is approved for hair loss.", ""))
                .containsExactly("1:10 Alpha is for severe burns, not Beta");
        assertThat(lint("Alpha is approved for gout.", "")).containsExactly("1:10 Alpha is for severe burns");
        assertThat(lint("Alfacel was approved for hair loss and burns.", "")).isEmpty();
        assertThat(lint("Alpha was approved in 2019.", "")).containsExactly("1:11 Alpha not before 2020-05-04");
        assertThat(lint("Alpha was approved in 2020. It is as of 2019 not approved.", ""))
                .isEmpty();
        assertThat(lint("Alpha and Beta are approved for hair loss.", "")).isEmpty();
        assertThat(lint("Is Alpha approved for hair loss?", "")).isEmpty();
    }

    @Test
    void whatIsNotOnTheListIsWrongWhereTheListIsComplete() throws PolicyException {
        assertThat(lint("Foam is approved.", "")).containsExactly("1:9 unlisted 2026-01-01");
        assertThat(lint("Foam is not approved. Soap is approved.", "")).isEmpty();
    }

    @Test
    void aClassOfProductsCountsWhereNoSingleOneIsNamed() throws PolicyException {
        assertThat(lint("The first salve was approved in 2020.", "")).isEmpty();
        assertThat(lint("A salve is approved for hair loss.", ""))
                .containsExactly("1:12 Salve is for scalds, not Beta");
        assertThat(lint("The salve Beta is approved for hair loss.", "")).isEmpty();
        assertThat(lint("The salve Beta is approved for burns.", ""))
                .containsExactly("1:19 Beta is for baldness, not Alpha");
    }

    @Test
    void aPublisherAddsProducts() throws PolicyException {
        String more = "rules: {wrong-approval: {more-products: [{name: Foam X, approved: 2025-01-01, indication: gout,"
                + " for: [gout]}]}}";

        assertThat(lint("Foam X is approved.", more)).isEmpty();
        assertThat(lint("Foam X is approved for burns.", more)).containsExactly("1:11 Foam X is for gout, not Alpha");
        assertThat(lint("Alpha is approved for hair loss.", more)).hasSize(1);
        assertThat(catchThrowableOfType(
                                PolicyException.class, () -> lint("x", more.replace("2025-01-01", "2025-02-30")))
                        .errors())
                .singleElement()
                .asString()
                .contains("the calendar has no such day");
    }

    private static List<String> lint(String page, String more) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "front-matter: {page-type: [type], language: [lang], draft: [draft], prose: [title]}\n")
                .with("own/rules/wrong-approval.yaml", RULE)
                .with("own/lexicon/words.yaml", """
                        groups:
                          - {id: foam, class: product, context: drug, words: [foam]}
                          - {id: soap, class: product, context: drug, words: [soap]}
                        """);
        return new Linter(
                        new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n" + more + "\n")),
                        LocalDate.of(2026, 1, 15),
                        false)
                .lint(SourceText.of("page.md", page + "\n")).findings().stream()
                        .map(f -> f.location().line() + ":" + f.location().column() + " " + f.message())
                        .toList();
    }
}
