package io.healthlint.annotate;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.Citation;
import io.healthlint.annotation.Cue;
import io.healthlint.document.Mark;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds pointers to sources: links, bare web addresses, footnote references, DOIs, PubMed and trial numbers, authors with
 * a year, and numbers in square brackets. A citation is anchored on the words that carry it; a mark without text on the
 * word before it, or on the sentence's first word when none stands before it.
 */
final class CitationRecognizer {

    /** How far to look back for links that reach into a sentence, and for the word before a mark. */
    private static final int LOOK_BACK = 8;

    private final AuthorYears authors;

    /** @param words what is a date and no author */
    CitationRecognizer(DateWords words) {
        this.authors = new AuthorYears(words);
    }

    /** The citations of a sentence, in order; they do not overlap. */
    List<Citation> citations(TokenizedSentence sentence) {
        Search search = new Search(sentence);
        search.marks();
        for (WebAddresses.Found found : WebAddresses.find(search.text, search.start, search.end)) {
            search.add(found.start(), found.end(), found.type(), found.target());
        }
        search.numbers();
        for (AuthorYears.Found found : authors.find(sentence.tokens())) {
            int first = sentence.token(found.first()).start();
            int last = sentence.token(found.last()).end();
            search.add(first, last, "reference", search.text.substring(first, last));
        }
        return List.copyOf(search.found.values());
    }

    /** One pass over a sentence. */
    private static final class Search {

        private final TokenizedSentence sentence;
        private final String text;
        private final int start;
        private final int end;
        private final NavigableMap<Integer, Citation> found = new TreeMap<>();

        private final @Nullable Token firstWord;

        Search(TokenizedSentence sentence) {
            this.firstWord = sentence.tokens().stream()
                    .filter(t -> t.isWord() || t.isNumber())
                    .findFirst()
                    .orElse(null);
            this.sentence = sentence;
            this.text = sentence.block().prose().text();
            this.start = sentence.start();
            this.end = sentence.end();
        }

        void add(int from, int to, String type, String target) {
            Map.Entry<Integer, Citation> before = found.lowerEntry(to);
            boolean taken = before != null && before.getValue().at().end() > from;
            if (!taken && from < to) {
                put(Anchor.of(sentence.block(), sentence.sentence(), from, to), type, target);
            }
        }

        private void put(Anchor at, String type, String target) {
            found.putIfAbsent(
                    at.start(),
                    new Citation(
                            at,
                            type,
                            target,
                            List.of(new Cue(
                                    type,
                                    text.substring(at.start(), at.end()),
                                    at.span().start()))));
        }

        /** Links and footnote references, which the page's markup marks. */
        void marks() {
            List<Mark> marks = sentence.block().marks();
            for (int i = Math.max(0, sentence.block().firstMark(start) - LOOK_BACK); i < marks.size(); i++) {
                Mark mark = marks.get(i);
                if (mark.start() > end) {
                    break;
                }
                switch (mark.kind()) {
                    case LINK -> link(mark);
                    case FOOTNOTE_REFERENCE -> reference(mark, "footnote");
                    case TAG -> superscript(mark);
                    default -> {}
                }
            }
        }

        private void link(Mark mark) {
            if (mark.value().startsWith("#")
                    || mark.value().startsWith("mailto:")
                    || mark.value().startsWith("tel:")) {
                return;
            }
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (mark.start() == mark.end()) {
                reference(mark, "link");
            } else if (from < to) {
                add(from, to, WebAddresses.type(mark.value(), "link"), mark.value());
            }
        }

        /** A mark without text belongs to the sentence that it stands in or right after. */
        private void reference(Mark mark, String type) {
            boolean opens =
                    start == sentence.sentence().start() && sentence.sentence().index() == 0;
            boolean first = opens && mark.start() == start;
            if (!first && (mark.start() <= start || mark.start() > end)) {
                return;
            }
            Token before = wordBefore(mark.start());
            if (before != null) {
                put(Anchor.of(sentence.block(), sentence.sentence(), before.start(), before.end()), type, mark.value());
            }
        }

        /** The last word that ends before an offset; else the first one. */
        private @Nullable Token wordBefore(int offset) {
            int low = 0;
            int high = sentence.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sentence.token(middle).end() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low - 1; i >= Math.max(0, low - LOOK_BACK); i--) {
                if (sentence.token(i).isWord() || sentence.token(i).isNumber()) {
                    return sentence.token(i);
                }
            }
            return firstWord;
        }

        /** {@code <sup>12</sup>}. */
        private void superscript(Mark mark) {
            boolean inside = mark.start() >= start && mark.end() <= end && mark.start() < mark.end();
            if (inside && mark.value().equalsIgnoreCase("sup")) {
                String inner = text.substring(mark.start(), mark.end());
                if (inner.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '-' || c == ' ')) {
                    add(mark.start(), mark.end(), "reference", inner);
                }
            }
        }

        /** "[12]", "[3, 4]", "[5–7]", "PMID: 123", "PMC123", "NCT01234567". */
        void numbers() {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.is("[")) {
                    int close = listEnd(i + 1);
                    if (close > 0) {
                        String numbers = sentence.text(i + 1, close - 1);
                        add(token.start(), sentence.token(close).end(), "reference", numbers);
                    }
                } else if (token.isWord()) {
                    identifier(i);
                }
            }
        }

        private int listEnd(int from) {
            for (int i = from; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.is("]")) {
                    return i > from ? i : -1;
                }
                boolean number = token.isNumber() && token.form().length() <= 3;
                if (!number && !token.is(",") && !token.is("-")) {
                    return -1;
                }
            }
            return -1;
        }

        private void identifier(int at) {
            Token token = sentence.token(at);
            String form = token.form();
            if (form.equals("pmid") || form.equals("pmcid")) {
                int number = at + 1 < sentence.size() && sentence.token(at + 1).is(":") ? at + 2 : at + 1;
                String id = number < sentence.size() ? sentence.token(number).form() : "";
                if (digits(id, 0, 4) || id.startsWith("pmc")) {
                    add(token.start(), sentence.token(number).end(), "pmid", sentence.text(number, number));
                }
            } else if (form.startsWith("pmc") && digits(form, 3, 4)) {
                add(token.start(), token.end(), "pmid", sentence.text(at, at));
            } else if (form.startsWith("nct") && form.length() == 11 && digits(form, 3, 8)) {
                add(token.start(), token.end(), "nct", sentence.text(at, at));
            }
        }

        private static boolean digits(String form, int from, int least) {
            return form.length() >= from + least && form.substring(from).chars().allMatch(Character::isDigit);
        }
    }
}
