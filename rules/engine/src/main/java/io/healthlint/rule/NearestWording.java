package io.healthlint.rule;

import io.healthlint.settings.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a register says that is nearest to a claim: whoever reads the finding wants the wording for this claim, not the first
 * of twenty.
 *
 * @param substance its first name
 * @param says the wording, written out
 * @param conditions of use; "" where there are none
 */
record NearestWording(String substance, String says, String conditions) {

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    /** A shorter word is an article or the like. */
    private static final int SHORTEST = 4;

    /** So many first letters make two words one: "digestion" and "digestive". */
    private static final int STEM = 5;

    /**
     * The wording that shares most words with a claim, the first of several.
     *
     * @param entries of the register, at least one
     * @param claim its words on the page
     */
    static NearestWording of(List<RegisterRule.Wording> entries, String claim) {
        Set<String> claimed = stems(claim);
        RegisterRule.Wording entry = entries.get(0);
        String nearest = entry.says().get(0);
        long most = -1;
        for (RegisterRule.Wording other : entries) {
            for (String says : other.says().stream()
                    .flatMap(s -> Phrases.expand(s).stream())
                    .toList()) {
                long shared = stems(says).stream().filter(claimed::contains).count();
                if (shared > most) {
                    entry = other;
                    nearest = says;
                    most = shared;
                }
            }
        }
        return new NearestWording(
                written(Phrases.expand(entry.of().get(0)).get(0)), written(nearest), entry.conditions());
    }

    private static Set<String> stems(String text) {
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    /** Without the second space that an empty choice leaves. */
    private static String written(String phrase) {
        return phrase.replace("  ", " ").strip();
    }
}
