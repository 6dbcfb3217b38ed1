package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code kind: forbid}: an annotation, a phrase or a pattern that a page must not hold. */
final class ForbidKind implements RuleKind {

    @Override
    public String name() {
        return "forbid";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one));
    }

    private static Rule rule(RuleHeader header, Settings options) {
        List<String> phrases = options.phrases("phrases");
        Optional<UserPattern> pattern = UserPattern.read(options, header.id());
        Selector each = each(header, options, phrases);
        Set<String> fillers = Subject.fillers(each.kind());
        Message.required(options, "advice", fillers);
        return new ForbidRule(
                header,
                Subject.read(options, each),
                phrases,
                pattern,
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers));
    }

    /** Exactly one of {@code each}, {@code phrases} and {@code pattern}. */
    private static Selector each(RuleHeader header, Settings options, List<String> phrases) {
        options.count(
                1,
                1,
                List.of("each", "phrases", "pattern"),
                "a forbid rule needs exactly one of 'each', 'phrases' and 'pattern'",
                "Say with one of them what is forbidden.");
        Selector mentions = new Selector("phrase", Map.of("list", Set.of(header.id())));
        return options.has("each") && phrases.isEmpty() ? Selector.read(options.mapping("each")) : mentions;
    }
}
