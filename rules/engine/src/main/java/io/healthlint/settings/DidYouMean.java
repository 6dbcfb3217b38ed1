package io.healthlint.settings;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class DidYouMean {

    private static final int MOST_SHOWN = 20;

    private DidYouMean() {}

    /** The known name that is nearest to a mistyped one, if one is near: at most a third of it differs. */
    public static Optional<String> closest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < bestDistance) {
                int distance = distance(normal(name), normal(candidate));
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Did you mean 'x'?", else the known names. */
    public static String advice(String name, Collection<String> known) {
        return closest(name, known).map(k -> "Did you mean '" + k + "'?").orElseGet(() -> list(known));
    }

    private static String list(Collection<String> known) {
        List<String> names = known.stream().sorted().toList();
        if (names.isEmpty()) {
            return "Nothing is expected here.";
        }
        String shown = String.join(", ", names.subList(0, Math.min(MOST_SHOWN, names.size())));
        return "Known here: " + shown + (names.size() > MOST_SHOWN ? ", …" : ".");
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Insertions, deletions, exchanges and swaps of neighbours (optimal string alignment). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
