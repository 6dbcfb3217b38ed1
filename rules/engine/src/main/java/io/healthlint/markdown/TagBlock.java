package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.TagLine;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Tags on lines of their own, as a block of Markdown; what they enclose stands in it, without its indentation: the writers of
 * components and callouts indent their content, and four spaces make no code there.
 */
final class TagBlock extends CustomBlock {

    /** Four spaces make code (CommonMark 0.31 section 4.4). */
    private static final int CODE = 4;

    private final TagLine line;

    private TagBlock(TagLine line) {
        this.line = line;
    }

    TagLine line() {
        return line;
    }

    /** Recognises the lines of one page. */
    static BlockParserFactory factory(Dialect dialect) {
        return (state, matched) -> start(dialect, state, matched);
    }

    private static BlockStart start(Dialect dialect, ParserState state, MatchedBlockParser matched) {
        int content = state.getNextNonSpaceIndex();
        boolean code = dialect.indentedCode()
                && state.getIndent() >= CODE
                && !(matched.getMatchedBlockParser() instanceof Reader);
        if (code
                || content >= state.getLine().getContent().length()
                || state.getLine().getContent().charAt(content) != Dialect.MASK) {
            return BlockStart.none();
        }
        int offset = lineStart(state) + content;
        Optional<TagLine> line = dialect.lineAt(offset);
        if (line.isEmpty() || line.get().span().end() <= offset) {
            return BlockStart.none();
        }
        return BlockStart.of(new Reader(line.get()))
                .atIndex(state.getLine().getContent().length());
    }

    private static int lineStart(ParserState state) {
        return state.getLine().getSourceSpan().getInputIndex();
    }

    /** Takes the tags' own lines, then the enclosed ones. */
    private static final class Reader extends AbstractBlockParser {

        private final TagBlock block;
        private final TagLine line;
        private int indentation;

        Reader(TagLine line) {
            this.block = new TagBlock(line);
            this.line = line;
            this.indentation = line.indentation();
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            int start = lineStart(state);
            int end = start + state.getLine().getContent().length();
            if (start < line.span().end()) {
                return BlockContinue.atIndex(state.getLine().getContent().length());
            }
            if (!line.encloses() || start >= line.contentEnd()) {
                return BlockContinue.none();
            }
            if (end >= line.contentEnd()) {
                return line.end() > line.contentEnd() ? BlockContinue.finished() : BlockContinue.none();
            }
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (indentation < 0) {
                indentation = state.getIndent();
            }
            return BlockContinue.atColumn(state.getColumn() + Math.min(indentation, state.getIndent()));
        }
    }
}
