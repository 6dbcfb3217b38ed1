package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Mark;
import java.util.List;

/**
 * Tells the paragraphs that stand as headings: one short line, all bold or in title case, with text below it. Pages that
 * came from word processors and page builders have no others.
 */
final class ParagraphHeading {

    private static final int MAX_WORDS = 14;

    /** Words of this length and shorter are small in title case: "of", "the", "with". */
    private static final int SMALL_WORD = 4;

    /** What may stand before the first letter of a word. */
    private static final String OPENING = "([\"'\u201c\u2018";

    private ParagraphHeading() {}

    static boolean is(Draft draft, Draft next) {
        boolean paragraph = draft.kind() == BlockKind.PARAGRAPH
                && draft.container().nearest(Container.Kind.ITEM) == null
                && draft.container().nearest(Container.Kind.TABLE) == null;
        if (!paragraph || next.kind() == BlockKind.HEADING || next.kind() == BlockKind.ALT_TEXT) {
            return false;
        }
        String text = draft.prose().text().strip();
        List<String> words = List.of(text.split(" +"));
        char end = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        boolean leadsIntoList = end == ':' && next.container().nearest(Container.Kind.LIST) != null;
        boolean line = words.size() <= MAX_WORDS && ".!;,…".indexOf(end) < 0 && !leadsIntoList;
        return line && (bold(draft) || titleCase(words));
    }

    private static boolean bold(Draft draft) {
        int end = draft.prose().length();
        return draft.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.start() == 0 && m.end() >= end);
    }

    /** "What Is Exosome Therapy?": two words or more, and every long one is capitalised; a label ("Posted: …") is none. */
    private static boolean titleCase(List<String> words) {
        int capitalised = 0;
        for (String word : words) {
            boolean opened = word.length() > 1 && OPENING.indexOf(word.charAt(0)) >= 0;
            int first = word.codePointAt(opened ? 1 : 0);
            boolean capital = Character.isUpperCase(first);
            capitalised += capital ? 1 : 0;
            if (!capital && (word.length() > SMALL_WORD || !Character.isLetter(first))) {
                return false;
            }
        }
        return capitalised >= 2
                && !words.get(0).endsWith(":")
                && Character.isUpperCase(words.get(0).codePointAt(0));
    }
}
