package io.healthlint.rule;

import com.google.re2j.Pattern;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts syllables by a published rule, so that anybody can count again: the groups of vowels of a word, less one for each
 * {@code silent} pattern that it holds, more one for each {@code split} pattern, at least one; words under {@code exceptions}
 * have the number given there. The parts of a word with hyphens are counted apart. The patterns are data of a rule.
 * Safe for use by many threads.
 */
final class Syllables {

    /** How many words are remembered: more than a large site has that are not rare. */
    private static final int MOST_KNOWN = 50_000;

    /** A longer word is none that comes again. */
    private static final int LONGEST_KNOWN = 30;

    private static final java.util.regex.Pattern HYPHEN = java.util.regex.Pattern.compile("[-\u2010\u2011]");
    private static final java.util.regex.Pattern ENDING =
            java.util.regex.Pattern.compile("['\u2019](s|t|re|ve|ll|d|m)?$");

    private final String vowels;
    private final List<Pattern> silent;
    private final List<Pattern> split;
    private final Map<String, Integer> exceptions;

    /**
     * Words that were counted: the patterns of one word cost as much as all else that is done for it. What is asked of a word
     * has one answer, so nobody can tell whether it was remembered.
     */
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private Syllables(String vowels, List<Pattern> silent, List<Pattern> split, Map<String, Integer> exceptions) {
        this.vowels = vowels;
        this.silent = List.copyOf(silent);
        this.split = List.copyOf(split);
        this.exceptions = Map.copyOf(exceptions);
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
        Integer before = known.get(word);
        if (before != null) {
            return before;
        }
        int count = count(word);
        if (word.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
            known.put(word, count);
        }
        return count;
    }

    private int count(String word) {
        int sum = 0;
        for (String part : HYPHEN.split(word.toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                sum += ofPart(ENDING.matcher(part).replaceAll(""));
            }
        }
        return Math.max(1, sum);
    }

    private int ofPart(String part) {
        Integer exception = exceptions.get(part);
        if (exception != null) {
            return exception;
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
