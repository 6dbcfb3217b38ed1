package io.healthlint.plugin;

import io.healthlint.report.Style;
import java.util.Locale;

/** Maven's own colours, when Maven itself writes in colour. */
final class MavenStyle {

    /** Maven 3.5 and later, and Maven 4: each lends plugins one of the two. */
    private static final String[][] SWITCHES = {
        {"org.fusesource.jansi.Ansi", "isEnabled"}, {"org.apache.maven.jline.MessageUtils", "isColorEnabled"}
    };

    private static final String RESET = "\u001B[m";

    private MavenStyle() {}

    /**
     * The style of this console.
     *
     * @param wish the property {@code style.color}: always, never, or anything else to do as Maven does
     */
    static Style of(String wish) {
        return switch (wish.toLowerCase(Locale.ROOT)) {
            case "always", "yes", "force" -> MavenStyle::paint;
            case "never", "no", "none" -> Style.PLAIN;
            default -> mavenWritesColours() ? MavenStyle::paint : Style.PLAIN;
        };
    }

    /** The colours are those of Maven's MessageUtils: error, warning and info as in its log levels. */
    private static String paint(Style.Role role, String text) {
        String code =
                switch (role) {
                    case ERROR -> "\u001B[1;31m";
                    case WARNING -> "\u001B[1;33m";
                    case INFO -> "\u001B[1;34m";
                    case STRONG -> "\u001B[1m";
                    case FAINT -> "\u001B[2m";
                };
        return code + text + RESET;
    }

    private static boolean mavenWritesColours() {
        for (String[] method : SWITCHES) {
            try {
                Object enabled = Class.forName(method[0]).getMethod(method[1]).invoke(null);
                return Boolean.TRUE.equals(enabled);
            } catch (ReflectiveOperationException | LinkageError e) {
                continue;
            }
        }
        return false;
    }
}
