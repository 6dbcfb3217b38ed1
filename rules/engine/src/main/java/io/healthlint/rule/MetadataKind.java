package io.healthlint.rule;

import com.google.re2j.Pattern;
import io.healthlint.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code kind: metadata}: the front matter must hold a key, in a form, with a value, not too old. */
final class MetadataKind implements RuleKind {

    @Override
    public String name() {
        return "metadata";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        List<String> names = options.strings("keys");
        options.require("keys");
        options.fill("keys", "Name a key, or a role of the policy's front-matter.");
        Set<String> fillers = Set.of("key", "value", "age", "max-age");
        Message.required(options, "advice", fillers);
        MetadataRule.Format format = options.choice("format", MetadataRule.Format.class, MetadataRule.Format.TEXT);
        Optional<Pattern> pattern = options.has("pattern")
                ? UserPattern.compile(options, "pattern", options.string("pattern", ""))
                : Optional.empty();
        List<String> values = options.strings("values");
        Optional<Message> wrong = Message.read(options, "message-wrong", fillers);
        options.requireBeside("message-wrong", List.of("format", "pattern", "values"));
        Optional<Message> old = Message.read(options, "message-old", fillers);
        options.requireBeside("message-old", List.of("max-age"));
        return new MetadataRule(
                header,
                roles.keys(names),
                format,
                pattern,
                values,
                options.period("max-age"),
                Conditions.read(options),
                new MetadataRule.Messages(Message.required(options, "message", fillers), wrong, old));
    }
}
