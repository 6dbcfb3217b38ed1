package io.healthlint.annotation;

import io.healthlint.settings.Choices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A calendar date, or a range of dates.
 *
 * @param at where
 * @param from the first day that the words cover
 * @param to the last day
 * @param precision how exact the words are
 * @param role what the words around it date: "statement" when nothing says otherwise; "study", "law", "copyright"
 * @param asOf whether the words say "as of", "updated on", "checked on": a date of the statement, not of an act
 * @param ambiguous whether day and month could be exchanged ({@code 12/06/2019})
 * @param because the cues that decided it
 */
public record DateMention(
        Anchor at,
        LocalDate from,
        LocalDate to,
        Precision precision,
        String role,
        boolean asOf,
        boolean ambiguous,
        List<Cue> because)
        implements Annotation {

    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        DECADE
    }

    public DateMention {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map(
                "from",
                from.toString(),
                "to",
                to.toString(),
                "precision",
                Choices.name(precision),
                "role",
                role,
                "as-of",
                asOf ? "true" : "",
                "ambiguous",
                ambiguous ? "true" : "");
    }
}
