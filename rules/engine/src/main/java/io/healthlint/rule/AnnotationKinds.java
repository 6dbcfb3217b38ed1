package io.healthlint.rule;

import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Claim;
import io.healthlint.annotation.DateMention;
import io.healthlint.annotation.Stance;
import io.healthlint.settings.Choices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The attributes that rules may ask for, by kind of annotation, with their values; no values mean any text. */
final class AnnotationKinds {

    private static final Set<String> ANY = Set.of();
    private static final Set<String> FLAG = Set.of("true", "false");
    private static final Set<String> POLARITY = names(Stance.Polarity.class);
    private static final Set<String> CERTAINTY = names(Stance.Certainty.class);
    private static final Set<String> VOICE = names(Stance.Voice.class);

    /** Attributes whose values are names that lexicons define; each is also the name of that vocabulary. */
    private static final Set<String> DEFINED = Set.of("product", "context", "agency", "status", "target-group", "list");

    private static final Map<String, Map<String, Set<String>>> ALL = all();

    private AnnotationKinds() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    /** Attribute names with their values; empty for a kind that does not exist. */
    static Map<String, Set<String>> attributes(String kind) {
        return ALL.getOrDefault(kind, Map.of());
    }

    /** Whether the values of an attribute are defined in lexicons. */
    static boolean isDefined(String attribute) {
        return DEFINED.contains(attribute);
    }

    private static Map<String, Map<String, Set<String>>> all() {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        Map<String, Set<String>> claim = stance();
        claim.put("effect", names(Claim.Effect.class));
        claim.put("relation", names(Claim.Relation.class));
        claim.put("evidence", names(Claim.Evidence.class));
        claim.put("reporter", names(Claim.Reporter.class));
        claim.put("basis", names(Claim.Basis.class));
        claim.put("tier", names(Claim.Tier.class));
        claim.put("intervention", ANY);
        claim.put("product", ANY);
        claim.put("target", ANY);
        claim.put("target-group", ANY);
        all.put("claim", claim);
        all.put("caveat", Map.of("caveat", names(Caveat.Type.class)));
        Map<String, Set<String>> statement = stance();
        statement.put("agency", ANY);
        statement.put("status", ANY);
        statement.put("subject", ANY);
        statement.put("product", ANY);
        statement.put("standing", FLAG);
        statement.put("continues", FLAG);
        statement.put("basis", names(Claim.Basis.class));
        all.put("regulatory-statement", statement);
        all.put(
                "date",
                Map.of(
                        "role", ANY,
                        "precision", names(DateMention.Precision.class),
                        "as-of", FLAG,
                        "ambiguous", FLAG));
        all.put("citation", Map.of("type", ANY, "target", ANY));
        all.put("product", Map.of("product", ANY, "context", ANY));
        Map<String, Set<String>> phrase = stance();
        phrase.put("list", ANY);
        all.put("phrase", phrase);
        return all;
    }

    private static Map<String, Set<String>> stance() {
        Map<String, Set<String>> attributes = new LinkedHashMap<>();
        attributes.put("polarity", POLARITY);
        attributes.put("certainty", CERTAINTY);
        attributes.put("voice", VOICE);
        return attributes;
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return Choices.of(type).keySet();
    }
}
