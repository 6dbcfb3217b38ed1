package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.document.Place;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one finding of several that say the same: anchored on the first, the others as related places.
 *
 * @param by what belongs together
 * @param note why the other places are named
 */
record Grouping(Set<By> by, String note) {

    /** What belongs together. */
    enum By {
        SENTENCE,
        /** The items of a list, the cells of a table's column. */
        LIST,
        PAGE
    }

    /** What is wrong with one annotation, before it is grouped. */
    record Fault(Annotation annotation, Severity severity, Message message, Map<String, String> values) {}

    /** A rule that speaks once of a page names this many more places. */
    private static final int MOST_RELATED = 20;

    /** Reads {@code group: [sentence, list]} and {@code related-note}. */
    static Grouping read(Settings options) {
        return new Grouping(
                options.choices("group", By.class), options.string("related-note", "the same applies here"));
    }

    List<Finding> findings(AnnotatedDocument page, Findings findings, List<Fault> faults) {
        Map<String, List<Fault>> groups = new LinkedHashMap<>();
        for (Fault fault : faults) {
            groups.computeIfAbsent(key(page, fault), k -> new ArrayList<>()).add(fault);
        }
        return groups.values().stream().map(g -> finding(page, findings, g)).toList();
    }

    private Finding finding(AnnotatedDocument page, Findings findings, List<Fault> group) {
        Fault first = group.get(0);
        List<Related> related = new ArrayList<>();
        for (Fault other : group.subList(1, group.size())) {
            if (related.size() < MOST_RELATED || !by.contains(By.PAGE)) {
                related.add(new Related(
                        page.document().source().path(),
                        Findings.location(page, other.annotation()),
                        page.text(other.annotation()),
                        note));
            }
        }
        Map<String, String> values = new LinkedHashMap<>(first.values());
        values.put("count", Integer.toString(group.size()));
        return findings.about(
                page, first.annotation(), first.severity(), first.message().fill(values), values, related);
    }

    /** Faults of one key become one finding; what differs in severity or message stays apart. */
    private String key(AnnotatedDocument page, Fault fault) {
        String same = fault.severity() + " " + fault.message().template() + " ";
        Block block = page.document().blocks().get(fault.annotation().at().block());
        Place place = block.place();
        if (by.contains(By.PAGE)) {
            return same + "page";
        }
        if (by.contains(By.LIST) && place.list() != Place.NONE) {
            return same + "list " + place.list();
        }
        if (by.contains(By.LIST) && place.columnHeader() != Place.NONE && place.columnHeader() != block.index()) {
            return same + "column " + place.columnHeader();
        }
        if (by.contains(By.SENTENCE)) {
            return same + "sentence " + Range.key(fault.annotation().at());
        }
        return same + "self " + fault.annotation().at();
    }
}
