package io.healthlint.plugin;

import java.util.Locale;

/**
 * A pattern of files as Maven users write it: {@code *} and {@code ?} stay in one folder, {@code **} stands for any number
 * of folders, a trailing {@code /} for all that is below. Case does not matter, so that {@code README.MD} is seen too.
 */
final class Glob {

    private static final String ANY_FOLDERS = "**";

    private final String[] parts;

    Glob(String pattern) {
        String normal = fold(pattern.strip()).replace('\\', '/');
        this.parts = (normal.endsWith("/") ? normal + ANY_FOLDERS : normal).split("/");
    }

    /** Whether a path, relative and with {@code /}, matches as a whole. */
    boolean matches(String path) {
        String[] names = fold(path).split("/");
        boolean[] reached = new boolean[names.length + 1];
        reached[0] = true;
        for (String part : parts) {
            reached = step(part, names, reached);
        }
        return reached[names.length];
    }

    /** From the numbers of names that the parts so far can have taken to those that one part more can take. */
    private static boolean[] step(String part, String[] names, boolean[] before) {
        boolean[] after = new boolean[before.length];
        for (int taken = 0; taken < before.length; taken++) {
            if (part.equals(ANY_FOLDERS)) {
                after[taken] = before[taken] || (taken > 0 && after[taken - 1]);
            } else {
                after[taken] = taken > 0 && before[taken - 1] && nameMatches(part, names[taken - 1]);
            }
        }
        return after;
    }

    /** Goes back to the last star only: linear in practice, never worse than the product of the two lengths. */
    private static boolean nameMatches(String pattern, String name) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (in < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = in;
            } else if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(in))) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
