package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes out the forms of English words when a lexicon is loaded, so that matching needs no lemmatizer and a finding can
 * name the very words. Irregular forms are data.
 */
final class Inflector {

    /** Which forms a word takes. */
    enum WordClass {
        VERB,
        NOUN,
        NONE
    }

    /** A form; rules about words (a passive, a noun used as a verb) ask for it. */
    enum Form {
        /** As the lexicon gives it: a verb's base, a noun's singular, a phrase. */
        BASE,
        /** Third person: "heals". */
        THIRD,
        PAST,
        GERUND,
        PLURAL
    }

    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular;

    /**
     * @param irregular base form to its irregular ones; a verb's past forms ("grow": grew, grown) or a noun's plurals
     */
    Inflector(Map<String, List<String>> irregular) {
        this.irregular = irregular;
    }

    /** Whether a word has the ending of an adverb: "significantly". */
    static boolean isAdverb(String form) {
        return form.endsWith("ly");
    }

    /** Whether a word has an ending that only adjectives have: "clinical", "significant", "serious", "effective". */
    static boolean isAdjective(String form) {
        return form.endsWith("al") || form.endsWith("ant") || form.endsWith("ous") || form.endsWith("ive");
    }

    /**
     * All forms of a phrase: a verb phrase inflects its first word, a noun phrase its last.
     *
     * @param words folded words of the phrase
     */
    Map<List<String>, Form> forms(List<String> words, WordClass wordClass) {
        Map<List<String>, Form> forms = new LinkedHashMap<>();
        forms.put(words, Form.BASE);
        if (wordClass == WordClass.NONE || words.isEmpty()) {
            return forms;
        }
        int at = wordClass == WordClass.VERB ? 0 : words.size() - 1;
        Map<String, Form> inflected = wordClass == WordClass.VERB ? verb(words.get(at)) : noun(words.get(at));
        inflected.forEach((word, form) -> {
            List<String> copy = new ArrayList<>(words);
            copy.set(at, word);
            forms.putIfAbsent(List.copyOf(copy), form);
        });
        return forms;
    }

    private Map<String, Form> verb(String base) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(sibilant(base), Form.THIRD);
        List<String> past = irregular.get(base);
        if (past == null) {
            forms.put(base.endsWith("e") ? base + "d" : stem(base, true) + "ed", Form.PAST);
        } else {
            past.forEach(p -> forms.put(p, Form.PAST));
        }
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye") && !base.endsWith("oe");
        String gerund = base.endsWith("ie")
                ? base.substring(0, base.length() - 2) + "y"
                : dropsE ? base.substring(0, base.length() - 1) : stem(base, false);
        forms.put(gerund + "ing", Form.GERUND);
        return forms;
    }

    private Map<String, Form> noun(String base) {
        Map<String, Form> forms = new LinkedHashMap<>();
        List<String> plurals = irregular.get(base);
        if (plurals == null) {
            forms.put(sibilant(base), Form.PLURAL);
        } else {
            plurals.forEach(p -> forms.put(p, Form.PLURAL));
        }
        return forms;
    }

    private static String sibilant(String base) {
        if (base.endsWith("y") && base.length() > 1 && !vowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        return base + (hissing ? "es" : "s");
    }

    /** Doubles the last consonant of a short closed syllable; {@code y} becomes {@code i} before "ed". */
    private static String stem(String base, boolean past) {
        int n = base.length();
        if (base.endsWith("y") && n > 1 && !vowel(base, n - 2)) {
            return past ? base.substring(0, n - 1) + "i" : base;
        }
        boolean closed = n >= 3
                && !vowel(base, n - 1)
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && vowel(base, n - 2)
                && !vowel(base, n - 3);
        return closed && syllables(base) == 1 ? base + base.charAt(n - 1) : base;
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (vowel(word, i) && (i == 0 || !vowel(word, i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean vowel(String word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
