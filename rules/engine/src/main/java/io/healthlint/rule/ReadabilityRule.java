package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Place;
import io.healthlint.document.Sentence;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures a page by the Flesch-Kincaid grade (Kincaid et al. 1975) and by SMOG (McLaughlin 1969).
 *
 * <p>What is counted: the sentences of paragraphs, quotations and list items, as the reader splits them; an item without a full
 * stop is a sentence. Headings, lines that stand as headings, tables, code, front matter, footnotes and texts of tags are not
 * counted. A word is a run of letters and digits with at least one letter; hyphens and apostrophes inside belong to it. A word
 * with "://" or that begins with "www." is an address and is left out.
 *
 * @param target above this grade the finding is an info
 * @param most above this grade it has the rule's severity
 * @param fewestWords a shorter page is not judged
 */
record ReadabilityRule(
        RuleHeader header,
        int target,
        int most,
        int fewestWords,
        Conditions conditions,
        Syllables syllables,
        Message message)
        implements Rule {

    /** How many of the longest sentences a finding names: where a writer begins. */
    private static final int MOST_RELATED = 3;

    /** From so many syllables on SMOG counts a word as hard. */
    private static final int HARD = 3;

    private static final String WITHIN_WORDS = "'\u2019-\u2010\u2011";

    private record Measured(Block block, Sentence sentence, int words, int syllables, int hard) {}

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        if (!conditions.hold(page)) {
            return List.of();
        }
        List<Measured> sentences = measure(page.document());
        double words = sentences.stream().mapToInt(Measured::words).sum();
        if (words < fewestWords) {
            return List.of();
        }
        double spoken = sentences.stream().mapToInt(Measured::syllables).sum();
        double hard = sentences.stream().mapToInt(Measured::hard).sum();
        double grade = 0.39 * words / sentences.size() + 11.8 * spoken / words - 15.59;
        double smog = 1.0430 * Math.sqrt(hard * 30 / sentences.size()) + 3.1291;
        SourceText source = page.document().source();
        Span top = source.line(1);
        Location at = Location.of(source, top);
        if (grade <= target) {
            return List.of(new Met(id(), at, at, "page"));
        }
        Map<String, String> values = Map.of(
                "grade", oneDigit(grade),
                "smog", oneDigit(smog),
                "words", String.valueOf((int) words),
                "sentences", String.valueOf(sentences.size()),
                "target", String.valueOf(target));
        Severity severity = grade > most ? header.severity() : header.capped(Severity.INFO);
        return List.of(new Findings(header)
                .at(source, top, "", severity, message.fill(values), values, longest(source, sentences)));
    }

    private static String oneDigit(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static List<Related> longest(SourceText source, List<Measured> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing(Measured::words).reversed())
                .limit(MOST_RELATED)
                .map(m -> new Related(
                        source.path(),
                        Location.of(
                                source,
                                m.block()
                                        .prose()
                                        .span(m.sentence().start(), m.sentence().end())),
                        Message.shorten(m.block().text(m.sentence()).strip()),
                        m.words() + " words"))
                .toList();
    }

    private List<Measured> measure(Document document) {
        List<Measured> measured = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (isCounted(document, block)) {
                for (Sentence sentence : block.sentences()) {
                    Measured one = measure(block, sentence);
                    if (one.words() > 0) {
                        measured.add(one);
                    }
                }
            }
        }
        return measured;
    }

    private static boolean isCounted(Document document, Block block) {
        Place place = block.place();
        return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM)
                && place.table() == Place.NONE
                && place.footnote().isEmpty()
                && document.section(block).heading() != block.index();
    }

    private Measured measure(Block block, Sentence sentence) {
        Tally tally = new Tally();
        String text = block.text(sentence);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isSpace(text.charAt(at))) {
                String piece = text.substring(start, at);
                if (!piece.contains("://") && !piece.startsWith("www.")) {
                    words(piece, tally);
                }
                start = at + 1;
            }
        }
        return new Measured(block, sentence, tally.words, tally.spoken, tally.hard);
    }

    private void words(String piece, Tally tally) {
        int start = 0;
        boolean letters = false;
        for (int at = 0; at <= piece.length(); ) {
            int c = at < piece.length() ? piece.codePointAt(at) : ' ';
            if (!isOfWord(c)) {
                if (letters) {
                    tally.add(syllables.of(piece.substring(start, at)));
                }
                start = at + Character.charCount(c);
                letters = false;
            } else {
                letters |= Character.isLetter(c);
            }
            at += Character.charCount(c);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Letters and numbers of any script (Unicode's categories L and N), hyphens and apostrophes. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || WITHIN_WORDS.indexOf(c) >= 0;
    }

    /** What is counted of a sentence so far. */
    private static final class Tally {
        private int words;
        private int spoken;
        private int hard;

        void add(int syllables) {
            words++;
            spoken += syllables;
            hard += syllables >= HARD ? 1 : 0;
        }
    }
}
