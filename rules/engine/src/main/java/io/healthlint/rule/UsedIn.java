package io.healthlint.rule;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Place;
import io.healthlint.document.Section;
import io.healthlint.document.Sentence;

/** How words are used, and in what part of a page: contexts that can excuse them. */
enum UsedIn {
    /** Asked, wished, aimed at, or advised to ask. */
    QUESTION,
    DENIED,
    REPORTED,
    HEDGED,
    TESTIMONIAL,
    /** Between quotation marks. */
    QUOTED,
    BLOCK_QUOTE,
    HEADING,
    /** An h1, or a front-matter field that stands in no list. */
    TITLE,
    /** A heading with nothing but titles under it: the title of another page. */
    TEASER,
    FRONT_MATTER,
    LINK,
    CODE,
    LIST,
    TABLE,
    FOOTNOTE;

    /** How far back an opening quotation mark is looked for. */
    private static final int LONGEST_QUOTE = 200;

    boolean holds(Document document, Annotation annotation) {
        Block block = document.blocks().get(annotation.at().block());
        return switch (this) {
            case QUESTION -> has(annotation, "voice", "question") || endsWithQuestionMark(block, annotation.at());
            case DENIED -> has(annotation, "polarity", "denied");
            case REPORTED -> has(annotation, "voice", "reported");
            case HEDGED -> has(annotation, "certainty", "hedged");
            case TESTIMONIAL -> has(annotation, "voice", "testimonial");
            case QUOTED -> isQuoted(block, annotation.at());
            case BLOCK_QUOTE -> block.place().quoted();
            case HEADING -> block.kind() == BlockKind.HEADING;
            case TITLE ->
                (block.kind() == BlockKind.FRONT_MATTER && block.place().item() == Place.NONE)
                        || (block.kind() == BlockKind.HEADING
                                && document.section(block).level() == 1);
            case TEASER -> isTeaser(document, block);
            case FRONT_MATTER -> block.kind() == BlockKind.FRONT_MATTER;
            case LINK -> isMarked(block, annotation.at(), Mark.Kind.LINK);
            case CODE -> isMarked(block, annotation.at(), Mark.Kind.CODE);
            case LIST -> block.place().list() != Place.NONE;
            case TABLE -> block.place().table() != Place.NONE;
            case FOOTNOTE -> !block.place().footnote().isEmpty();
        };
    }

    /** What stands under a title at the foot of a page may be the next title, which only a page's end keeps from being one. */
    private static boolean isTeaser(Document document, Block block) {
        Section section = document.section(block);
        return section.heading() == block.index()
                && section.level() > 1
                && document.blocks().subList(section.first() + 1, section.end()).stream()
                        .allMatch(UsedIn::isTitle);
    }

    private static boolean isTitle(Block block) {
        String text = block.prose().text().strip();
        return block.kind() == BlockKind.PARAGRAPH
                && block.sentences().size() == 1
                && !text.isEmpty()
                && ".!:;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean has(Annotation annotation, String attribute, String value) {
        return value.equals(annotation.attributes().get(attribute));
    }

    private static boolean endsWithQuestionMark(Block block, Anchor at) {
        Sentence sentence = block.sentences().get(at.sentence());
        String text = block.prose().text();
        int end = sentence.end();
        while (end > sentence.start() && ")]\"'\u201d\u2019*_ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > sentence.start() && text.charAt(end - 1) == '?';
    }

    /** Inside a pair of quotation marks that opens before the words and closes at or after their end. */
    private static boolean isQuoted(Block block, Anchor at) {
        String text = block.prose().text();
        int from = Math.max(block.sentences().get(at.sentence()).start(), at.start() - LONGEST_QUOTE);
        char open = 0;
        for (int i = from; i < at.start(); i++) {
            char c = text.charAt(i);
            boolean startsWord = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (open == 0 && startsWord && "\"'\u201c\u2018\u00ab".indexOf(c) >= 0) {
                open = c;
            } else if (open != 0 && c == closing(open)) {
                open = 0;
            }
        }
        int end = block.sentences().get(at.sentence()).end();
        int to = Math.min(end, at.end() + LONGEST_QUOTE);
        return open != 0 && text.substring(at.end(), to).indexOf(closing(open)) >= 0;
    }

    private static char closing(char open) {
        return switch (open) {
            case '\u201c' -> '\u201d';
            case '\u2018' -> '\u2019';
            case '\u00ab' -> '\u00bb';
            default -> open;
        };
    }

    private static boolean isMarked(Block block, Anchor at, Mark.Kind kind) {
        return Marks.around(block, at.start()).anyMatch(m -> m.kind() == kind && m.end() >= at.end());
    }
}
