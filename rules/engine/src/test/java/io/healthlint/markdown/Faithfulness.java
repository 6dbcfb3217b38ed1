package io.healthlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Comment;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Place;
import io.healthlint.document.Problem;
import io.healthlint.document.Prose;
import io.healthlint.document.Section;
import io.healthlint.document.Sentence;
import io.healthlint.text.Span;
import org.jsoup.parser.Parser;

/** What holds for every document that was read from any page. */
final class Faithfulness {

    private Faithfulness() {}

    @SuppressWarnings("ReferenceEquality") // the very block, not one like it
    static void check(Document document) {
        int length = document.source().length();
        int last = 0;
        for (Block block : document.blocks()) {
            if (document.blocks().get(block.index()) != block
                    || block.prose().text().isBlank()
                    || block.prose().source(0).start() < last) {
                throw new AssertionError("wrong number, blank or out of order: " + block);
            }
            last = block.prose().source(0).start();
            checkProse(block, document.source().characters());
            checkPlace(block, document);
            for (Mark mark : block.marks()) {
                assertThat(mark.start()).isBetween(0, mark.end());
                assertThat(mark.end()).isLessThanOrEqualTo(block.prose().length());
            }
            int sentenceEnd = 0;
            for (Sentence sentence : block.sentences()) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(sentenceEnd);
                sentenceEnd = sentence.end();
            }
            assertThat(sentenceEnd).isLessThanOrEqualTo(block.prose().length());
        }
        for (Comment comment : document.comments()) {
            assertThat(comment.span().end()).isLessThanOrEqualTo(length);
            assertThat(comment.nextBlock()).isBetween(0, document.blocks().size());
            assertThat(document.source().text(comment.span()))
                    .matches("(?s)(<!--|\\{).*")
                    .contains(comment.text());
        }
        for (Problem problem : document.problems()) {
            assertThat(problem.span().end()).isLessThanOrEqualTo(length);
        }
        checkSections(document);
    }

    private static void checkSections(Document document) {
        int blocks = document.blocks().size();
        assertThat(document.sections().get(0))
                .isEqualTo(new Section(
                        0,
                        0,
                        Place.NONE,
                        Place.NONE,
                        0,
                        document.sections().get(0).introEnd(),
                        blocks));
        for (Section section : document.sections()) {
            assertThat(document.sections().get(section.index())).isSameAs(section);
            assertThat(section.first()).isBetween(0, section.introEnd());
            assertThat(section.introEnd()).isLessThanOrEqualTo(section.end());
            assertThat(section.end()).isLessThanOrEqualTo(blocks);
            if (section.index() > 0) {
                assertThat(section.parent()).isBetween(0, section.index() - 1);
                checkHeading(section, document);
                assertThat(document.sections().get(section.parent()).level()).isLessThan(section.level());
            }
        }
    }

    /** A heading without words has no block. */
    private static void checkHeading(Section section, Document document) {
        if (section.heading() != Place.NONE) {
            Block heading = document.blocks().get(section.heading());
            assertThat(heading.kind())
                    .isEqualTo(section.level() == Section.PARAGRAPH_LEVEL ? BlockKind.PARAGRAPH : BlockKind.HEADING);
            assertThat(heading.place().section()).isEqualTo(section.index());
            assertThat(section.first()).isEqualTo(section.heading());
        }
    }

    private static void checkPlace(Block block, Document document) {
        Place place = block.place();
        Section section = document.section(block);
        assertThat(block.index()).isBetween(section.first(), section.end() - 1);
        assertThat(place.leadIn()).isLessThan(block.index());
        assertThat(place.columnHeader()).isLessThan(block.index());
        assertThat(place.rowHeader()).isLessThan(block.index());
        assertThat(place.item() != Place.NONE).isEqualTo(place.list() != Place.NONE && place.item() != Place.NONE);
    }

    /** Each character is its source character, or its source is something that reads as it. */
    private static void checkProse(Block block, String source) {
        Prose prose = block.prose();
        int i = 0;
        int last = 0;
        while (i < prose.length()) {
            Span span = prose.source(i);
            int end = i + 1;
            while (end < prose.length() && prose.source(end).equals(span)) {
                end++;
            }
            String read = prose.text().substring(i, end);
            if (span.start() < last || span.end() > source.length()) {
                throw new AssertionError("disorder at " + i + " in " + prose);
            }
            String written = source.substring(span.start(), span.end());
            boolean object = block.kind() == BlockKind.TAG && read.equals("\uFFFC");
            if (!object && !readsAs(written, read)) {
                throw new AssertionError("«%s» for «%s» in %s «%s»".formatted(written, read, block.kind(), prose));
            }
            last = span.end();
            i = end;
        }
    }

    private static boolean readsAs(String written, String read) {
        return written.equals(read)
                || (read.equals(" ")
                        && (written.replace("</>", "").isBlank() || isLineBreakTag(written))
                        && !written.isEmpty())
                || (read.equals("\n") && (written.equals("\r\n") || written.equals("\r")))
                || (written.equals("''") && read.equals("'"))
                || (written.startsWith("\\") && !written.endsWith(read) && written.length() > 1 && read.length() <= 2)
                || (read.equals("\uFFFD") && written.equals("\0"))
                || (read.length() == 1 && written.startsWith("\\") && written.endsWith(read) && written.length() <= 3)
                || (written.startsWith("&")
                        && (Parser.unescapeEntities(written, false).equals(read)
                                || number(written).equals(read)));
    }

    private static boolean isLineBreakTag(String written) {
        return written.toLowerCase(java.util.Locale.ROOT).startsWith("<br") && written.endsWith(">")
                || written.equalsIgnoreCase("</br>");
    }

    private static String number(String entity) {
        try {
            int code = entity.startsWith("&#x") || entity.startsWith("&#X")
                    ? Integer.parseInt(entity.substring(3, entity.length() - 1), 16)
                    : Integer.parseInt(entity.substring(2, entity.length() - 1));
            return code == 0 || !Character.isValidCodePoint(code) ? "\uFFFD" : Character.toString(code);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
