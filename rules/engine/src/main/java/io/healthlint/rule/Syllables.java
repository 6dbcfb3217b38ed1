package io.healthlint.rule;

import com.google.re2j.Pattern;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts syllables by a published rule, so that anybody can count again: the groups of vowels of a word, less one for each
 * {@code silent} pattern that it holds, more one for each {@code split} pattern, at least one; words under {@code exceptions}
 * have the number given there. The parts of a word with hyphens are counted apart. The patterns are data of a rule.
 *
 * @param vowels the letters that make a syllable
 * @param silent patterns of vowels that are not spoken
 * @param split patterns of vowels that are spoken apart
 * @param exceptions syllables by word, in lower case
 */
record Syllables(String vowels, List<Pattern> silent, List<Pattern> split, Map<String, Integer> exceptions) {

    Syllables {
        silent = List.copyOf(silent);
        split = List.copyOf(split);
        exceptions = Map.copyOf(exceptions);
    }

    static Syllables read(Settings options) {
        String vowels = options.string("vowels");
        Settings words = options.mapping("exceptions");
        Map<String, Integer> exceptions = new HashMap<>();
        for (String word : words.keys()) {
            exceptions.put(word.toLowerCase(Locale.ROOT), words.number(word, 1));
        }
        return new Syllables(vowels, patterns(options, "silent"), patterns(options, "split"), exceptions);
    }

    private static List<Pattern> patterns(Settings options, String key) {
        List<Pattern> patterns = new ArrayList<>();
        for (Located text : options.located(key)) {
            UserPattern.compile(options, key, text.value()).ifPresent(patterns::add);
        }
        return patterns;
    }

    /** The syllables of a word, one at least. */
    int of(String word) {
        int sum = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("[-\u2010\u2011]")) {
            if (!part.isEmpty()) {
                sum += ofPart(part.replaceAll("['\u2019](s|t|re|ve|ll|d|m)?$", ""));
            }
        }
        return Math.max(1, sum);
    }

    private int ofPart(String part) {
        Integer known = exceptions.get(part);
        if (known != null) {
            return known;
        }
        int count = 0;
        boolean in = false;
        for (int i = 0; i < part.length(); i++) {
            boolean vowel = vowels.indexOf(part.charAt(i)) >= 0;
            count += vowel && !in ? 1 : 0;
            in = vowel;
        }
        for (Pattern pattern : silent) {
            count -= pattern.matcher(part).find() ? 1 : 0;
        }
        for (Pattern pattern : split) {
            count += pattern.matcher(part).find() ? 1 : 0;
        }
        return Math.max(1, count);
    }
}
