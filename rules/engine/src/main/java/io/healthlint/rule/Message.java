package io.healthlint.rule;

import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Settings;
import io.healthlint.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A text with placeholders: {@code {agency}}, or {@code {agency|a regulator}} with words for when there is none. */
record Message(String template) {

    private static final int LONGEST_VALUE = 80;

    /** Reads an optional text of a rule file; a placeholder that nothing fills is an error. */
    static Optional<Message> read(Settings settings, String key, Set<String> fillers) {
        return settings.has(key)
                ? Optional.of(checked(settings, key, settings.string(key, ""), fillers))
                : Optional.empty();
    }

    static Message required(Settings settings, String key, Set<String> fillers) {
        return checked(settings, key, settings.string(key), fillers);
    }

    private static Message checked(Settings settings, String key, String template, Set<String> fillers) {
        Message message = new Message(template);
        for (String name : message.names()) {
            if (!fillers.contains(name)) {
                Span at = settings.span(key);
                settings.errorIn(
                        key, at, "nothing fills the placeholder {" + name + "}", DidYouMean.advice(name, fillers));
            }
        }
        return message;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            if (close > open) {
                names.add(name(template.substring(open + 1, close)));
            }
        }
        return names;
    }

    private static String name(String placeholder) {
        int bar = placeholder.indexOf('|');
        return bar < 0 ? placeholder : placeholder.substring(0, bar);
    }

    /** The text with its placeholders filled. */
    String fill(Map<String, String> values) {
        return filled(name -> true, values, Message::shorten);
    }

    /** The same with some placeholders filled in full: what a policy says is not cut as the words of a page are. */
    Message with(Map<String, String> values) {
        return new Message(filled(values::containsKey, values, UnaryOperator.identity()));
    }

    private String filled(Predicate<String> known, Map<String, String> values, UnaryOperator<String> write) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String placeholder = template.substring(open + 1, close);
            if (known.test(name(placeholder))) {
                String value = values.getOrDefault(name(placeholder), "");
                int bar = placeholder.indexOf('|');
                text.append(template, done, open);
                text.append(value.isEmpty() && bar >= 0 ? placeholder.substring(bar + 1) : write.apply(value));
                done = close + 1;
            }
            open = template.indexOf('{', close + 1);
        }
        return text.append(template, done, template.length()).toString();
    }

    /** The first words of a long text. */
    static String shorten(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_VALUE);
        return text.substring(0, cut > 0 ? cut : LONGEST_VALUE - 1) + " …";
    }
}
