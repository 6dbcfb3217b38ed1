package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.Token;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leaves a site generator's markup out of a prose, and marks what it says there. */
final class MaskedProse {

    private final Dialect dialect;
    private final ProseWriter writer;
    private final Consumer<Tag> seen;
    private ProseWriter.@Nullable Open link;
    private int closedAt = -1;

    /** @param seen is given each tag that is met */
    MaskedProse(Dialect dialect, ProseWriter writer, Consumer<Tag> seen) {
        this.dialect = dialect;
        this.writer = writer;
        this.seen = seen;
    }

    /** Whether a text holds markup that is to be left out. */
    static boolean isIn(String text) {
        return text.indexOf(Dialect.MASK) >= 0;
    }

    /** A text without the signs that stand for markup: an address. */
    static String strip(String text) {
        return isIn(text) ? text.replace(String.valueOf(Dialect.MASK), "") : text;
    }

    /**
     * Reads a piece.
     *
     * @param words is given what is between the markup
     */
    void read(Prose piece, Consumer<Prose> words) {
        int i = 0;
        while (i < piece.length()) {
            int start = i;
            if (piece.text().charAt(i) == Dialect.MASK) {
                i = skip(piece, i);
                i = join(piece, i);
            } else {
                while (i < piece.length() && piece.text().charAt(i) != Dialect.MASK) {
                    i++;
                }
                words.accept(piece.slice(start, i));
            }
        }
    }

    private int skip(Prose piece, int from) {
        Token token = dialect.tokenAt(piece.source(from).start()).orElse(null);
        if (token == null) {
            return from + 1;
        }
        apply(token);
        int i = from;
        while (i < piece.length() && piece.source(i).start() < token.span().end()) {
            i++;
        }
        return i;
    }

    private void apply(Token token) {
        Tag tag = token.tag();
        if (tag != null) {
            if (closedAt == token.span().start()) {
                // "…</Card><Card>…": two cards are no sentence
                writer.endBlock();
            }
            writer.tag(tag);
            seen.accept(tag);
        } else if (token.kind() == Token.Kind.LINK) {
            link = writer.open(Mark.Kind.LINK, token.value());
        } else if (token.kind() == Token.Kind.END_LINK && link != null) {
            writer.close(link);
            link = null;
        } else if (token.kind() == Token.Kind.CLOSE) {
            closedAt = token.span().end();
        }
    }

    /** Of the spaces on both sides of markup one is enough, and before a stop none. */
    private int join(Prose piece, int at) {
        int length = writer.prose().length();
        boolean spaced = length == 0 || writer.prose().charAt(length - 1) == ' ';
        if (at == piece.length() || !spaced) {
            return at;
        }
        char next = piece.text().charAt(at);
        if (".,;:!?)".indexOf(next) >= 0) {
            writer.prose().dropSpace();
        }
        return next == ' ' ? at + 1 : at;
    }
}
