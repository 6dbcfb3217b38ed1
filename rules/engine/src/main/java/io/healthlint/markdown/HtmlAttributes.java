package io.healthlint.markdown;

import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.text.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The attributes of one HTML tag, with the places of those that readers meet. */
final class HtmlAttributes {

    private static final Decoder DECODER = Decoder.ofHtml();

    private final @Nullable Element element;
    private final String raw;
    private final Span span;

    private HtmlAttributes(@Nullable Element element, String raw, Span span) {
        this.element = element;
        this.raw = raw;
        this.span = span;
    }

    /** @param tag one tag as the Markdown parser read it from {@code span} of the source */
    static HtmlAttributes of(String tag, Span span) {
        Element body =
                Parser.htmlParser().setTrackPosition(true).parseInput(tag, "").body();
        return new HtmlAttributes(body.firstElementChild(), tag, span);
    }

    /** @param html what the element's ranges point into, which stands at {@code start} of the source */
    static HtmlAttributes of(Element element, String html, int start) {
        return new HtmlAttributes(element, html, new Span(start, start + html.length()));
    }

    /** The decoded value, or null when there is no such attribute. */
    @Nullable
    String value(String name) {
        return element != null && element.hasAttr(name) ? element.attr(name) : null;
    }

    /** Where a link leads, or null. */
    @Nullable
    String address() {
        String href = value("href");
        return href == null ? null : MaskedProse.strip(href);
    }

    /** Gives an image's alternative text, when it has words. */
    void readAlternative(BiConsumer<Prose, List<Mark>> alternatives) {
        Attribute alt = element == null ? null : element.attribute("alt");
        if (alt == null || MaskedProse.strip(alt.getValue()).isBlank()) {
            return;
        }
        ProseWriter writer = new ProseWriter(alternatives);
        Range value = alt.sourceRange().valueRange();
        if (value.isTracked() && raw.length() == span.length()) {
            Characters characters = Characters.of(raw, span.start());
            int from = span.start() + value.startPos();
            DECODER.decode(characters, from, span.start() + value.endPos(), alt.getValue(), writer.prose());
        } else {
            writer.prose().decoded(alt.getValue(), span);
        }
        writer.endBlock();
    }
}
