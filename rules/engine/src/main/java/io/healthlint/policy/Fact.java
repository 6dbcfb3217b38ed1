package io.healthlint.policy;

import io.healthlint.settings.Form;
import io.healthlint.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of the registry of facts: what is right, on whose word, and until when somebody must look again.
 *
 * @param topic name of its file
 * @param kind in which way the other statements are wrong
 * @param statement what is right, in one sentence or two
 * @param sources on whose word, at least one
 * @param checked when somebody last held it against its sources
 * @param checkedBy who; {@value #UNREVIEWED} until an editor signs
 * @param reviewBy the last day on which the check still holds
 * @param verified whether a source was read; what is only known is off until a policy switches it on
 */
public record Fact(
        String topic,
        Kind kind,
        String statement,
        List<Source> sources,
        LocalDate checked,
        String checkedBy,
        LocalDate reviewBy,
        boolean verified) {

    /** Who signs for a fact that no editor has signed for. */
    public static final String UNREVIEWED = "unreviewed";

    /** In which way a statement is wrong. */
    public enum Kind {
        /** Wrong as it stands. */
        FALSE("is wrong"),
        /** True in a sense, and read in another. */
        MISLEADING("misleads"),
        /** Needs evidence that is not given. */
        UNSUPPORTED("is not supported"),
        /** Experts do not agree. */
        DISPUTED("is disputed"),
        /** Leaves out what a reader must know. */
        INCOMPLETE("is not the whole story"),
        /** Must not be said, whether it is true or not. */
        PROHIBITED("must not be said");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What is wrong, as a verb: "misleads". */
        public String words() {
            return words;
        }
    }

    /**
     * Where a fact comes from.
     *
     * @param title author and title
     * @param url address; "" where it has none
     * @param date of the source, as far as it is known; "" where it has none
     */
    public record Source(String title, String url, String date) {

        @Override
        public String toString() {
            return title + (date.isEmpty() ? "" : " (" + date + ")") + (url.isEmpty() ? "" : ", " + url);
        }
    }

    private static final Form PARTLY = Form.of(
            "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            "an ISO date, a month or a year", "Write it as 2026-01-15, 2026-01 or 2026.");
    private static final Form ADDRESS = Form.of("https?://[^ ]+", "a web address", "Write it with https:// in front.");

    public Fact {
        sources = List.copyOf(sources);
    }

    static Fact read(Settings settings) {
        String path = settings.source().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        settings.require("sources", "Add at least one: - {title: …, url: …, date: …}.");
        settings.fill("sources", "Add at least one: - {title: …, url: …, date: …}.");
        List<Source> sources = new ArrayList<>();
        for (Settings source : settings.mappings("sources")) {
            sources.add(new Source(
                    source.string("title"),
                    source.string("url", ADDRESS).orElse(""),
                    source.string("date", PARTLY).orElse("")));
        }
        settings.require("kind");
        settings.require("jurisdiction", "Write US, or [EU, UK], or all.");
        LocalDate checked = day(settings, "checked");
        LocalDate reviewBy = day(settings, "review-by");
        if (reviewBy.isBefore(checked)) {
            settings.error("review-by", "the fact was due for review before it was checked", "Give a later day.");
        }
        return new Fact(
                file.endsWith(".yaml") ? file.substring(0, file.length() - ".yaml".length()) : file,
                settings.choice("kind", Kind.class, Kind.FALSE),
                settings.string("statement"),
                sources,
                checked,
                settings.string("checked-by", UNREVIEWED),
                reviewBy,
                settings.flag("verified", true));
    }

    private static LocalDate day(Settings settings, String key) {
        settings.require(key);
        return settings.day(key).orElse(LocalDate.EPOCH);
    }

    /** Whether nobody has looked at it since the day on which somebody should have. */
    public boolean isOutdated(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    /** The sources with the date and the name of who checked them, as findings show them. */
    public String proof() {
        return sources.stream().map(Source::toString).collect(Collectors.joining("; ")) + ". Checked " + checked + ", "
                + (checkedBy.equals(UNREVIEWED) ? "not yet reviewed by an editor" : "by " + checkedBy);
    }
}
