package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.document.Place;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one finding of several that say the same: anchored on the first, with the others in it.
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
        String count = Integer.toString(group.size());
        List<Finding> all = new ArrayList<>();
        for (Fault fault : group) {
            Map<String, String> values = new LinkedHashMap<>(fault.values());
            values.put("count", count);
            String message = fault.message().fill(values);
            all.add(findings.about(page, fault.annotation(), fault.severity(), message, values, List.of()));
        }
        return all.get(0).with(all.subList(1, all.size()), note);
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
