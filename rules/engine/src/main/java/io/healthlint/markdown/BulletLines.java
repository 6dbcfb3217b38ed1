package io.healthlint.markdown;

import io.healthlint.document.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph that begin with a typed bullet ("•"). To CommonMark they are running text; to the writer who
 * pasted them, and to every reader, they are a list.
 */
final class BulletLines {

    /** Bullets of word processors; "-" and "*" are Markdown's own. */
    private static final String BULLETS = "•‣▪◦●∙";

    private BulletLines() {}

    /** Offsets in the prose of the bullets that begin a line; none for an ordinary paragraph. */
    static List<Integer> of(Prose prose, String source) {
        List<Integer> starts = new ArrayList<>();
        if (prose.text().chars().noneMatch(c -> BULLETS.indexOf(c) >= 0)) {
            return starts;
        }
        boolean lineStart = true;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.text().charAt(i);
            if (lineStart && BULLETS.indexOf(c) >= 0) {
                starts.add(i);
            }
            char written = source.charAt(prose.source(i).start());
            boolean lineEnd = Character.isWhitespace(c) && breaksLine(prose, i, source);
            lineStart = lineEnd || lineStart && Character.isWhitespace(written);
        }
        return starts;
    }

    /** The first offset from {@code from} on that holds neither a bullet nor white space. */
    static int words(Prose prose, int from) {
        int at = from;
        while (at < prose.length()
                && (BULLETS.indexOf(prose.text().charAt(at)) >= 0
                        || Character.isWhitespace(prose.text().charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean breaksLine(Prose prose, int index, String source) {
        for (int i = prose.source(index).start(); i < prose.source(index).end(); i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
