package io.healthlint.rule;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Citation;
import io.healthlint.annotation.Claim;
import io.healthlint.annotation.DateMention;
import io.healthlint.annotation.PhraseMention;
import io.healthlint.annotation.ProductMention;
import io.healthlint.annotation.RegulatoryStatement;
import io.healthlint.annotation.Stance;
import io.healthlint.annotation.Stance.Certainty;
import io.healthlint.annotation.Stance.Polarity;
import io.healthlint.annotation.Stance.Voice;
import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Sentence;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page whose annotations are written into it, so that rules are tested without lexicons: {@code CLAIM},
 * {@code CLAIM-pain}, {@code HEDGED-pain}, {@code DENIED}, {@code LOOKS} (an aesthetic claim), {@code ASKED},
 * {@code RISK-pain}, {@code CONSULT}, {@code STATEMENT}, {@code STANDING-fda}, {@code PRODUCT-exosomes},
 * {@code PHRASE-list}, {@code CITED}, and dates as {@code 2024-05-01}.
 */
final class MarkedPage {

    private static final Pattern MARK = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|[A-Z]{4,}(-[a-z]+)?");

    private MarkedPage() {}

    static AnnotatedDocument read(String markdown) {
        SentenceSplitter splitter = new SentenceSplitter(Set.of("e.g"));
        Document document = new MarkdownReader(splitter, List.of("title")).read(SourceText.of("page.md", markdown));
        List<Annotation> annotations = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Sentence sentence : block.sentences()) {
                Matcher matcher = MARK.matcher(block.text(sentence));
                while (matcher.find()) {
                    Anchor at = Anchor.of(
                            block, sentence, sentence.start() + matcher.start(), sentence.start() + matcher.end());
                    annotations.add(annotation(at, matcher.group()));
                }
            }
        }
        return new AnnotatedDocument(document, annotations);
    }

    private static Annotation annotation(Anchor at, String word) {
        int dash = word.indexOf('-');
        String name = dash < 0 ? word : word.substring(0, dash);
        String rest = dash < 0 ? "" : word.substring(dash + 1);
        SortedSet<String> topics = new TreeSet<>(rest.isEmpty() ? Set.of() : Set.of(rest));
        return switch (name) {
            case "CLAIM" -> claim(at, Stance.PLAIN, Claim.Tier.TREAT, topics);
            case "LOOKS" -> claim(at, Stance.PLAIN, Claim.Tier.AESTHETIC, topics);
            case "HEDGED" ->
                claim(at, new Stance(Polarity.AFFIRMED, Certainty.HEDGED, Voice.OWN), Claim.Tier.TREAT, topics);
            case "DENIED" ->
                claim(at, new Stance(Polarity.DENIED, Certainty.ASSERTED, Voice.OWN), Claim.Tier.TREAT, topics);
            case "ASKED" ->
                claim(at, new Stance(Polarity.AFFIRMED, Certainty.ASSERTED, Voice.QUESTION), Claim.Tier.TREAT, topics);
            case "RISK" -> new Caveat(at, Caveat.Type.RISK, topics, List.of());
            case "CONSULT" -> new Caveat(at, Caveat.Type.CONSULT, topics, List.of());
            case "STATEMENT" ->
                new RegulatoryStatement(
                        at, Stance.PLAIN, rest, "warned", "", "", false, false, Claim.Basis.RULES, List.of());
            case "STANDING" ->
                new RegulatoryStatement(
                        at, Stance.PLAIN, rest, "not-approved", "", "", true, false, Claim.Basis.RULES, List.of());
            case "PRODUCT" -> new ProductMention(at, rest, "ind-bla", List.of());
            case "PHRASE" -> new PhraseMention(at, rest, Stance.PLAIN, List.of());
            case "CITED" -> new Citation(at, "doi", "10.1/x", List.of());
            default -> {
                LocalDate day = LocalDate.parse(word);
                yield new DateMention(at, day, day, DateMention.Precision.DAY, "statement", false, false, List.of());
            }
        };
    }

    private static Claim claim(Anchor at, Stance stance, Claim.Tier tier, SortedSet<String> topics) {
        return new Claim(
                at,
                Claim.Effect.BENEFIT,
                Claim.Relation.CAUSAL,
                stance,
                Claim.Evidence.NONE,
                Claim.Reporter.NONE,
                Claim.Basis.RULES,
                tier,
                "",
                "",
                "",
                topics,
                new TreeSet<>(),
                List.of());
    }
}
