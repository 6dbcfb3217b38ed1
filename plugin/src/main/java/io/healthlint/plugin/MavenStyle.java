package io.healthlint.plugin;

import io.healthlint.report.Style;
import java.util.Locale;
import java.util.Optional;

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
            Optional<Boolean> answer = ask(method[0], method[1]);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    private static Optional<Boolean> ask(String type, String method) {
        try {
            return Optional.of(
                    Boolean.TRUE.equals(Class.forName(type).getMethod(method).invoke(null)));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
