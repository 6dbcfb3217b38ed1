package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Prose;
import java.util.List;

/** Makes blocks of a front-matter field that readers see: its paragraphs, without the tags of templates in them. */
final class FieldProse {

    private FieldProse() {}

    static void read(String field, FrontMatterNode.Text value, Container container, List<Draft> drafts) {
        if (value.form() == FrontMatterNode.Form.NOTHING || value.form() == FrontMatterNode.Form.BARE) {
            return;
        }
        ProseWriter writer = new ProseWriter(
                (prose, marks) -> drafts.add(new Draft(BlockKind.FRONT_MATTER, prose, marks, container, field)));
        write(withoutTags(value.prose()), value.form() == FrontMatterNode.Form.LINES, writer);
    }

    /** @param lines whether a single line end is a space; else it parts paragraphs */
    private static void write(Prose prose, boolean lines, ProseWriter writer) {
        String text = prose.text();
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
            writer.prose().append(prose, start, at);
            boolean soft =
                    lines && !text.startsWith("\n", at + 1) && writer.prose().length() > 0;
            if (soft) {
                writer.prose().decoded(" ", prose.source(at));
            } else {
                writer.endBlock();
            }
            start = at + 1;
        }
        writer.prose().append(prose, start, text.length());
        writer.endBlock();
    }

    /** What stands between {@code {{}} and {@code }}} or {@code {%} and {@code %}} is no word of the page. */
    private static Prose withoutTags(Prose prose) {
        String text = prose.text();
        int lastBraces = text.lastIndexOf("}}");
        int lastPercent = text.lastIndexOf("%}");
        Prose.Builder kept = new Prose.Builder();
        int start = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', Math.max(start, open + 1))) {
            boolean braces = text.startsWith("{{", open) && open + 2 <= lastBraces;
            boolean percent = text.startsWith("{%", open) && open + 2 <= lastPercent;
            if (braces || percent) {
                kept.append(prose, start, open);
                start = text.indexOf(braces ? "}}" : "%}", open + 2) + 2;
            }
        }
        return start == 0 ? prose : kept.append(prose, start, text.length()).build();
    }
}
