package io.healthlint.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.PhraseMention;
import io.healthlint.annotation.Stance;
import io.healthlint.document.Block;
import io.healthlint.document.Sentence;
import io.healthlint.settings.Form;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern that a policy's author wrote: re2j, whose time is linear in the text, behind words that a sentence must hold
 * before the pattern is tried at all.
 *
 * @param rule id of the rule, which the mentions carry
 * @param pattern ignores letter case
 * @param literals in lower case; one of them stands in every match
 */
record UserPattern(String rule, Pattern pattern, List<String> literals) {

    /** Reads {@code pattern: {regex: …, literals: […]}}. */
    static Optional<UserPattern> read(Settings options, String rule) {
        if (!options.has("pattern")) {
            return Optional.empty();
        }
        Settings settings = options.mapping("pattern");
        String regex = settings.string("regex");
        settings.require("literals");
        settings.fill("literals", "Add words, one of which stands in every match.");
        List<String> literals = settings.located("literals", Form.NOT_BLANK).stream()
                .map(l -> l.value().toLowerCase(Locale.ROOT))
                .toList();
        if (!settings.has("regex")) {
            return Optional.empty();
        }
        return compile(settings, "regex", regex).map(p -> new UserPattern(rule, p, literals));
    }

    /** A pattern of a policy, or nothing after an error at its place. */
    static Optional<Pattern> compile(Settings settings, String key, String regex) {
        try {
            Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
            if (pattern.matches("")) {
                settings.error(
                        key, "the pattern fits an empty text, and so everything", "Ask for at least one character.");
                return Optional.empty();
            }
            return Optional.of(pattern);
        } catch (PatternSyntaxException e) {
            settings.error(
                    key,
                    "the pattern cannot be read: " + e.getMessage(),
                    "Write it in RE2 syntax, which has no lookaround and no backreferences.");
            return Optional.empty();
        }
    }

    /** All matches of a page, sentence by sentence, said plainly: no annotator has looked at them. */
    List<Annotation> in(AnnotatedDocument page) {
        List<Annotation> found = new ArrayList<>();
        for (Block block : page.document().blocks()) {
            if (block.kind().isProse()) {
                for (Sentence sentence : block.sentences()) {
                    find(block, sentence, found);
                }
            }
        }
        return found;
    }

    private void find(Block block, Sentence sentence, List<Annotation> found) {
        String text = block.text(sentence);
        String lower = text.toLowerCase(Locale.ROOT);
        if (literals.stream().noneMatch(lower::contains)) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                Anchor at = Anchor.of(
                        block, sentence, sentence.start() + matcher.start(), sentence.start() + matcher.end());
                found.add(new PhraseMention(
                        at,
                        rule,
                        Stance.PLAIN,
                        List.of(new Cue("pattern", matcher.group(), at.span().start()))));
            }
        }
    }
}
