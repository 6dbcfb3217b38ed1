package io.healthlint.lint;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Comment;
import io.healthlint.document.Document;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Suppression;
import io.healthlint.settings.DidYouMean;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what writers tell the linter on a page: {@code <!-- health-lint-disable-next-line a-rule: reason -->} and its like in
 * comments, {@code health-lint-disable: {a-rule: reason}} in front matter. Used once for a page.
 */
final class Directives {

    private static final String DISABLE = "health-lint-disable";
    private static final String NEXT_LINE = DISABLE + "-next-line";
    private static final String THIS_LINE = DISABLE + "-line";
    private static final String ENABLE = "health-lint-enable";
    private static final List<String> WORDS = List.of(NEXT_LINE, THIS_LINE, DISABLE, ENABLE);

    private static final Pattern DIRECTIVE = Pattern.compile("\\s*(health-?lint[a-z-]*)\\b(.*)", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");
    private static final String HOW = "Write " + NEXT_LINE + " a-rule: why this is right.";

    private final Document document;
    private final SourceText source;
    private final Set<String> rules;
    private final Set<String> never;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A part of the page whose end is not yet seen. */
    private record Open(Location at, String rule, String reason, Location from) {}

    /**
     * @param rules ids of all rules that there are
     * @param never those of which nothing may be suppressed
     */
    private Directives(Document document, Set<String> rules, Set<String> never) {
        this.document = document;
        this.source = document.source();
        this.rules = rules;
        this.never = never;
    }

    static Directives of(Document document, Set<String> rules, Set<String> never) {
        Directives directives = new Directives(document, rules, never);
        document.metadata().forEach(directives::frontMatter);
        document.comments().forEach(directives::comment);
        directives.open.forEach(one -> directives.close(one, directives.end()));
        return directives;
    }

    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }

    /** What cannot be read, or may not be said. */
    List<Finding> faults() {
        return List.copyOf(faults);
    }

    private Location end() {
        return Location.of(source, new Span(source.length(), source.length()));
    }

    private void frontMatter(Metadata entry) {
        Location at = Location.of(source, entry.keySpan());
        Location page = new Location(1, 1, Integer.MAX_VALUE, 1);
        if (entry.key().startsWith(DISABLE + ".")) {
            String rule = entry.key().substring(DISABLE.length() + 1);
            accept(at, rule, String.join(" ", entry.values())).ifPresent(r -> add(at, rule, r, page));
        } else if (entry.key().equals(DISABLE)) {
            for (String value : entry.values()) {
                said(at, value, page);
            }
        }
    }

    private void comment(Comment comment) {
        Matcher directive = DIRECTIVE.matcher(comment.text());
        if (!directive.lookingAt()) {
            return;
        }
        Location at = Location.of(source, comment.span());
        String word = directive.group(1);
        String rest = directive.group(2).strip();
        switch (word) {
            case NEXT_LINE -> said(at, rest, nextLine(at.endLine()));
            case THIS_LINE -> said(at, rest, lines(at.line(), at.endLine()));
            case DISABLE -> open(comment, at, rest);
            case ENABLE -> close(at, rest);
            default -> fault(at, "'" + word + "' is nothing that can be said here", DidYouMean.advice(word, WORDS));
        }
    }

    /** The first line after one that holds more than white space and the marks of quotes. */
    private Location nextLine(int line) {
        int next = line + 1;
        while (next <= source.lineCount()
                && source.text(source.line(next)).replace('>', ' ').isBlank()) {
            next++;
        }
        return lines(next, next);
    }

    private static Location lines(int first, int last) {
        return new Location(first, 1, last + 1, 1);
    }

    private void said(Location at, String text, Location scope) {
        accepted(at, text, (rule, reason) -> add(at, rule, reason, scope));
    }

    /** Reads "a-rule, b-rule: reason". */
    private void accepted(Location at, String text, BiConsumer<String, String> take) {
        int colon = text.indexOf(':');
        String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
        for (String rule : names(colon < 0 ? text : text.substring(0, colon))) {
            accept(at, rule, reason).ifPresent(accepted -> take.accept(rule, accepted));
        }
    }

    private static List<String> names(String text) {
        return List.of(SEPARATOR.split(text.strip()));
    }

    private void open(Comment comment, Location at, String text) {
        boolean first = document.blocks().subList(0, comment.nextBlock()).stream()
                .map(Block::kind)
                .allMatch(kind -> kind == BlockKind.FRONT_MATTER);
        // Before the first words of the page it is said of the page as a whole.
        Location from = first ? new Location(1, 1, 1, 1) : at;
        accepted(at, text, (rule, reason) -> open.add(new Open(at, rule, reason, from)));
    }

    private void close(Location at, String text) {
        List<String> named = text.isBlank() ? List.of() : names(text.replace(":", " "));
        List<Open> ended = open.stream()
                .filter(one -> named.isEmpty() || named.contains(one.rule()))
                .toList();
        if (ended.isEmpty()) {
            fault(at, "nothing is disabled that this could enable", "Delete it, or write " + DISABLE + " before it.");
        }
        ended.forEach(one -> close(one, at));
        open.removeAll(ended);
    }

    private void close(Open one, Location end) {
        add(
                one.at(),
                one.rule(),
                one.reason(),
                new Location(one.from().line(), one.from().column(), end.line(), end.column()));
    }

    /** The reason, where the rule may be suppressed with it. */
    private Optional<String> accept(Location at, String rule, String reason) {
        if (rule.isEmpty() || rule.equals("*") || rule.equals("all")) {
            fault(at, "this names no rule, and nothing may suppress everything", HOW);
        } else if (!rules.contains(rule)) {
            fault(at, "there is no rule '" + rule + "'", DidYouMean.advice(rule, rules));
        } else if (never.contains(rule)) {
            fault(at, "the policy lets nobody suppress '" + rule + "'", "Mend the page.");
        } else if (reason.isBlank()) {
            fault(at, "'" + rule + "' is suppressed without a reason", HOW);
        } else {
            return Optional.of(reason);
        }
        return Optional.empty();
    }

    private void add(Location at, String rule, String reason, Location scope) {
        suppressions.add(new Suppression(source.path(), at, source.text(source.line(at.line())), rule, reason, scope));
    }

    private void fault(Location at, String message, String advice) {
        faults.add(Problems.suppression(source, at, message, advice));
    }
}
