package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Tag;
import io.healthlint.document.TagText;
import io.healthlint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.node.Node;

/**
 * Reads the texts that tags are given and readers see, {@code <Card title="…">}: a line of Markdown each. In an expression,
 * {@code items={[{title: "…"}]}}, they are the strings in lists and under keys with the name of such a text.
 */
final class TagTexts {

    private final List<TagText> visible;

    TagTexts(List<TagText> visible) {
        this.visible = List.copyOf(visible);
    }

    /** Writes a draft for each text of a tag that stands in a container. */
    void read(Tag tag, Container container, PageParts parts) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        visible.stream().filter(v -> v.pattern().matches(tag)).forEach(v -> names.addAll(v.attributes()));
        Container inside = container.tag(tag.name());
        for (Tag.Attribute attribute : tag.attributes()) {
            String field = tag.name() + "." + attribute.name();
            if (attribute.form() == Tag.Form.TEXT && names.contains(attribute.name())) {
                add(attribute.value(), attribute.span(), field, inside, parts);
            } else if (attribute.form() == Tag.Form.EXPRESSION && isLiteral(attribute.value())) {
                Container list = inside.with(Container.Kind.LIST);
                new Literal(attribute, names)
                        .read((span, key) -> add(
                                attribute.value().substring(span.start(), span.end()),
                                new Span(
                                        attribute.span().start() + span.start(),
                                        attribute.span().start() + span.end()),
                                key.equals(attribute.name()) ? field : field + "." + key,
                                list.with(Container.Kind.ITEM),
                                parts));
            }
        }
    }

    /** A text, a list or an object written out; anything else is a program. */
    private static boolean isLiteral(String expression) {
        String text = expression.stripLeading();
        return !text.isEmpty() && "[{\"'`".indexOf(text.charAt(0)) >= 0;
    }

    private static void add(String text, Span span, String field, Container container, PageParts parts) {
        Node page = MarkdownParser.inlines(text);
        for (Node child = page.getFirstChild(); child != null; child = child.getNext()) {
            InlineReader.read(child, Characters.of(text), Dialect.plain(text), (prose, marks) -> parts.drafts()
                    .add(new Draft(BlockKind.TAG_TEXT, prose.shifted(span.start()), marks, container, field)));
        }
    }

    /** What is told of a string: where it stands in the expression, and under which key. */
    private interface Strings {
        void add(Span span, String key);
    }

    /** The strings of a literal of JavaScript. */
    private static final class Literal {

        private final String text;
        private final TreeSet<String> names;
        private final Deque<String> keys = new ArrayDeque<>();
        private String word = "";

        Literal(Tag.Attribute attribute, TreeSet<String> names) {
            this.text = attribute.value();
            this.names = names;
            keys.push(attribute.name());
        }

        void read(Strings strings) {
            int at = 0;
            while (at < text.length() && !keys.isEmpty()) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'' || c == '`') {
                    at = string(at, strings);
                } else if (Character.isJavaIdentifierStart(c)) {
                    int end = at;
                    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                        end++;
                    }
                    word = text.substring(at, end);
                    at = end;
                } else {
                    sign(c);
                    at++;
                }
            }
        }

        private int string(int open, Strings strings) {
            int close = open + 1;
            while (close < text.length() && text.charAt(close) != text.charAt(open)) {
                close += text.charAt(close) == '\\' ? 2 : 1;
            }
            close = Math.min(close, text.length());
            String value = text.substring(open + 1, close);
            int next = close + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == ':') {
                word = value;
            } else if (names.contains(keys.peek()) && !value.contains("${")) {
                strings.add(new Span(open + 1, close), keys.peek());
            }
            return close + 1;
        }

        /** A list's strings stand under the list's key, an object's under their own. */
        private void sign(char c) {
            switch (c) {
                case '[' -> keys.push(keys.peek());
                case '{' -> keys.push("");
                case ']', '}' -> keys.pop();
                case ':' -> {
                    keys.pop();
                    keys.push(word);
                }
                default -> {}
            }
        }
    }
}
