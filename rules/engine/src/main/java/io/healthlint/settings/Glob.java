package io.healthlint.settings;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns of page paths: {@code *} within a folder, {@code **} across folders, {@code ?} one character, {@code {a,b}} one
 * of several; a pattern after {@code !} takes pages out again. Built on re2j, so that no pattern can hang.
 *
 * @param include pages that match one of them, or all pages when there is none
 * @param exclude but not these
 */
public record Glob(List<Pattern> include, List<Pattern> exclude) {

    private static final Form PATH =
            Form.of("[^\\\\]*[^\\\\\\s][^\\\\]*", "a pattern of pages", "Write a path with '/', such as 'blog/**'.");

    /** Every page. */
    public static final Glob EVERYTHING = new Glob(List.of(), List.of());

    /** Reads a list of patterns; without the key, every page matches. An empty list would too, and nobody means that. */
    public static Glob read(Settings settings, String key) {
        List<Pattern> include = new ArrayList<>();
        List<Pattern> exclude = new ArrayList<>();
        settings.fill(key, PATH.advice());
        for (Located glob : settings.located(key, PATH)) {
            String text = glob.value();
            boolean not = text.startsWith("!");
            (not ? exclude : include).add(compile(not ? text.substring(1) : text));
        }
        return new Glob(List.copyOf(include), List.copyOf(exclude));
    }

    /** Whether a page is meant; its path is relative and has {@code /}. */
    public boolean matches(String path) {
        return (include.isEmpty() || include.stream().anyMatch(p -> p.matches(path)))
                && exclude.stream().noneMatch(p -> p.matches(path));
    }

    private static Pattern compile(String glob) {
        StringBuilder regex = new StringBuilder();
        String text = glob.startsWith("./") ? glob.substring(2) : glob;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '{' && text.indexOf('}', i) > 0 && depth == 0) {
                regex.append("(?:");
                depth++;
            } else if (c == '}' && depth > 0) {
                regex.append(')');
                depth--;
            } else if (c == ',' && depth > 0) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
