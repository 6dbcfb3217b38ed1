package io.healthlint.annotation;

import io.healthlint.settings.Choices;
import java.util.List;
import java.util.Map;

/**
 * A phrase that a lexicon group or a rule lists: what rules about wording look at.
 *
 * @param at where
 * @param list the group's or the rule's id
 * @param stance how the words are used: denied, asked and reported mentions can be excused
 * @param because the cues that decided it
 */
public record PhraseMention(Anchor at, String list, Stance stance, List<Cue> because) implements Annotation {

    public PhraseMention {
        because = Cue.inOrder(because);
    }

    /** Whether it is only a part of what a rule looks for: the ids of such lists hold a slash. */
    public boolean isPart() {
        return list.indexOf('/') >= 0;
    }

    @Override
    public String kind() {
        return "phrase";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map(
                "list", list,
                "polarity", Choices.name(stance.polarity()),
                "certainty", Choices.name(stance.certainty()),
                "voice", Choices.name(stance.voice()));
    }
}
