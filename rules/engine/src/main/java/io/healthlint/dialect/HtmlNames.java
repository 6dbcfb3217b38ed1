package io.healthlint.dialect;

import io.healthlint.document.Mark;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of HTML elements mean to a reader of prose (HTML, sections 4 and 15.3). */
public final class HtmlNames {

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt"
                            + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main"
                            + " menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final Set<String> INLINES = Set.of(
            ("a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark meter"
                            + " output progress q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u"
                            + " var wbr")
                    .split(" "));

    private static final Set<String> HIDDEN = Set.of(
            ("audio canvas datalist iframe math noembed noframes noscript object plaintext pre script select style svg"
                            + " template textarea title video xmp")
                    .split(" "));

    private static final Set<String> EMPTY =
            Set.of("area base br col embed hr img input link meta param source track wbr".split(" "));

    /** Elements that are none of the above to a reader of prose, but HTML's or SVG's own. */
    private static final Set<String> OTHERS = Set.of(
            ("applet base frame frameset head hgroup html link map area meta nobr param picture portal search slot source"
                            + " track marquee center bgsound keygen"
                            + " circle defs ellipse g line path polygon polyline rect text tspan use")
                    .split(" "));

    private HtmlNames() {}

    /** Whether it is the name of an element of HTML, in small letters; what is not is a component. */
    public static boolean isKnown(String name) {
        return BLOCKS.contains(name)
                || INLINES.contains(name)
                || HIDDEN.contains(name)
                || EMPTY.contains(name)
                || OTHERS.contains(name);
    }

    /** Whether the element is known to end the paragraph that it stands in. */
    public static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether the element is known to stand in a line of text. */
    public static boolean isInline(String name) {
        return INLINES.contains(name);
    }

    /** Whether the element's text is not prose: not shown, or a program, a formula, preformatted code. */
    public static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    /** Whether the element has no content. */
    public static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    /** The level of a heading, or 0. */
    public static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** What an inline element marks; a link without an address is a plain tag. */
    public static Mark.Kind markKind(String name, @Nullable String href) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "a" -> href == null ? Mark.Kind.TAG : Mark.Kind.LINK;
            case "b", "strong" -> Mark.Kind.STRONG;
            case "i", "em" -> Mark.Kind.EMPHASIS;
            case "s", "strike", "del" -> Mark.Kind.STRIKETHROUGH;
            case "code", "kbd", "samp", "tt" -> Mark.Kind.CODE;
            default -> Mark.Kind.TAG;
        };
    }

    /** The value of an inline element's mark: a link's address, a plain tag's name. */
    public static String markValue(String name, @Nullable String href) {
        return switch (markKind(name, href)) {
            case LINK -> href == null ? "" : href;
            case TAG -> name;
            default -> "";
        };
    }
}
