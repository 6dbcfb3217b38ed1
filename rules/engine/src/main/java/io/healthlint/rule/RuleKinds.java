package io.healthlint.rule;

import java.util.List;
import java.util.Optional;

/** The one list of rule kinds. */
public final class RuleKinds {

    private static final List<RuleKind> ALL = List.of(
            new RequireKind(),
            new ForbidKind(),
            new FreshKind(),
            new MetadataKind(),
            new ContradictionKind(),
            new RepeatedKind(),
            new SharedKind(),
            new ApprovalKind(),
            new VerbatimKind(),
            new RegisterKind(),
            new StructureKind(),
            new BalanceKind(),
            new ReadabilityKind(),
            new HeadingKind());

    private RuleKinds() {}

    /** Their names, in the order of the list. */
    public static List<String> names() {
        return ALL.stream().map(RuleKind::name).toList();
    }

    /** The kind that rule files call so; empty when there is none. */
    public static Optional<RuleKind> named(String name) {
        return ALL.stream().filter(k -> k.name().equals(name)).findFirst();
    }
}
