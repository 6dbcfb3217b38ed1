package io.healthlint.annotation;

import io.healthlint.settings.Choices;
import java.util.List;
import java.util.Map;

/**
 * What a regulator or a law has done, decided, requires, allows, forbids or thinks.
 *
 * @param at where
 * @param stance polarity, certainty and voice
 * @param agency the regulator's id in the lexicon ("fda"); "" when none is named
 * @param status what was done or holds: "approved", "cleared", "registered", "warned", "required", …
 * @param subject the words of what it is about, from the sentence, from the words before or from a heading above it; ""
 *     where none of them names it
 * @param product the subject's id in the lexicon ("exosomes"); "" when it is no product that the lexicon knows
 * @param standing whether it describes a state that can change ("is not approved"), not a past act ("warned in 2019")
 * @param continues whether it goes on with what was told right before it ("since then", "the same year"), and so is of its
 *     time
 * @param basis what says that it is one
 * @param because the cues that decided it
 */
public record RegulatoryStatement(
        Anchor at,
        Stance stance,
        String agency,
        String status,
        String subject,
        String product,
        boolean standing,
        boolean continues,
        Claim.Basis basis,
        List<Cue> because)
        implements Annotation {

    public RegulatoryStatement {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "regulatory-statement";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map(
                "polarity", Choices.name(stance.polarity()),
                "certainty", Choices.name(stance.certainty()),
                "voice", Choices.name(stance.voice()),
                "agency", agency,
                "status", status,
                "subject", subject,
                "product", product,
                "standing", Boolean.toString(standing),
                "continues", Boolean.toString(continues),
                "basis", Choices.name(basis));
    }
}
