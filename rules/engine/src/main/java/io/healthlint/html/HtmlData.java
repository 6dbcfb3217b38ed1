package io.healthlint.html;

import static io.healthlint.report.Json.Layout.INLINE;

import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.PageView;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.ledger.Column;
import io.healthlint.ledger.Demands;
import io.healthlint.ledger.Entry;
import io.healthlint.ledger.Ledger;
import io.healthlint.report.Json;
import io.healthlint.report.Report;
import io.healthlint.report.RuleText;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the report's script reads. Names are short where there are thousands of them. */
final class HtmlData {

    private static final Set<String> SHOWN = Set.of("claim", "caveat", "regulatory-statement", "date");

    /** What of an entry of the ledger stands in the table of claims, by short name. */
    private static final Map<String, Column> CLAIM = claim();

    private final Report report;
    private final Demands demands;
    private final List<Judged> judged;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> entriesByPage;
    private final Map<String, Integer> pageNumbers = new HashMap<>();

    /** The numbers of a page's findings. */
    private final Map<String, List<Integer>> findings = new HashMap<>();

    HtmlData(Report report, Demands demands) {
        this.report = report;
        this.demands = demands;
        this.judged = report.verdict().judged();
        this.entries = Ledger.of(report.pages(), report.verdict(), demands, report.today())
                .entries();
        this.entriesByPage = entries.stream().collect(Collectors.groupingBy(entry -> entry.get(Column.PAGE)));
        for (PageResult page : report.pages()) {
            pageNumbers.put(page.path(), pageNumbers.size());
        }
        for (int i = 0; i < judged.size(); i++) {
            findings.computeIfAbsent(judged.get(i).finding().path(), p -> new ArrayList<>())
                    .add(i);
        }
    }

    private static Map<String, Column> claim() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("k", Column.KIND);
        columns.put("path", Column.PAGE);
        columns.put("se", Column.SENTENCE);
        columns.put("st", Column.STATUS);
        columns.put("t", Column.TIER);
        columns.put("ce", Column.CERTAINTY);
        columns.put("pr", Column.PRODUCT);
        columns.put("co", Column.COVER);
        columns.put("cp", Column.COVER_PLACE);
        columns.put("cl", Column.COVER_LINE);
        return columns;
    }

    /** All but the pages' words. */
    void overview(Appendable out) throws IOException {
        Json json = new Json(out).object(INLINE);
        json.name("policy")
                .value(report.policy())
                .name("today")
                .value(report.today().toString());
        json.name("notice").value(Report.NOTICE);
        json.name("outcome").value(report.verdict().failed() ? "fail" : "pass");
        json.name("fixed").value(report.verdict().fixedFindings());
        json.name("counts").object(INLINE);
        for (Disposition disposition : Disposition.values()) {
            json.name(disposition.label()).value(report.verdict().count(disposition));
        }
        json.end().name("pages").array(INLINE);
        pages(json);
        json.end().name("findings").array(INLINE);
        for (int i = 0; i < judged.size(); i++) {
            finding(i, json);
        }
        json.end().name("claims").array(INLINE);
        for (Entry entry : entries) {
            json.object(INLINE).name("p").value(pageNumbers.getOrDefault(entry.get(Column.PAGE), -1));
            json.name("l").value(Integer.parseInt(entry.get(Column.LINE)));
            for (Map.Entry<String, Column> column : CLAIM.entrySet()) {
                json.name(column.getKey()).value(entry.get(column.getValue()));
            }
            json.end();
        }
        json.end().name("rules").array(INLINE);
        for (RuleText rule : report.rules()) {
            rule(rule, json);
        }
        json.end().end();
    }

    private void pages(Json json) throws IOException {
        Map<String, int[]> claims = new HashMap<>();
        for (Entry entry : entries) {
            int[] counts = claims.computeIfAbsent(entry.get(Column.PAGE), p -> new int[2]);
            counts[0] += entry.get(Column.KIND).equals("claim") ? 1 : 0;
            counts[1] += entry.get(Column.STATUS).equals("uncovered") ? 1 : 0;
        }
        for (PageResult page : report.pages()) {
            Map<Severity, Integer> standing = new EnumMap<>(Severity.class);
            int exempt = 0;
            for (int i : findings.getOrDefault(page.path(), List.of())) {
                if (judged.get(i).disposition().isExempt()) {
                    exempt++;
                } else {
                    standing.merge(judged.get(i).finding().severity(), 1, Integer::sum);
                }
            }
            json.object(INLINE).name("n").value(pageNumbers.getOrDefault(page.path(), -1));
            json.name("path").value(page.path()).name("draft").value(page.draft());
            for (Severity severity : Severity.values()) {
                json.name(severity.label()).value(standing.getOrDefault(severity, 0));
            }
            int[] counts = claims.getOrDefault(page.path(), new int[2]);
            json.name("exempt").value(exempt);
            json.name("claims")
                    .value(counts[0])
                    .name("uncovered")
                    .value(counts[1])
                    .end();
        }
    }

    private void finding(int number, Json json) throws IOException {
        Judged one = judged.get(number);
        Finding finding = one.finding();
        json.object(INLINE).name("n").value(number);
        json.name("p").value(pageNumbers.getOrDefault(finding.path(), -1));
        json.name("path")
                .value(finding.path())
                .name("l")
                .value(finding.location().line());
        json.name("r").value(finding.rule()).name("s").value(finding.severity().label());
        json.name("d").value(one.disposition().label()).name("dr").value(one.reason());
        json.name("m").value(finding.message()).name("a").value(finding.advice());
        json.name("t").value(finding.text());
        strings(
                "o",
                finding.related().stream().map(other -> other(finding, other)).toList(),
                json);
        strings("b", finding.because(), json);
        json.end();
    }

    private static String other(Finding finding, Related other) {
        String page = other.path().equals(finding.path()) ? "line " : other.path() + ":";
        return page + other.location() + " “" + other.text() + "” " + other.note();
    }

    private static void rule(RuleText rule, Json json) throws IOException {
        json.object(INLINE).name("id").value(rule.id());
        json.name("severity").value(rule.severity().label()).name("off").value(rule.off());
        json.name("says").value(rule.says()).name("why").value(rule.why());
        json.name("advice").value(rule.advice());
        strings("sources", rule.sources(), json);
        json.name("details").object(INLINE);
        for (Map.Entry<String, String> detail : rule.details().entrySet()) {
            json.name(detail.getKey()).value(detail.getValue());
        }
        json.end().name("examples").array(INLINE);
        for (RuleText.Example example : rule.examples()) {
            json.array(INLINE).value(example.label()).value(example.text()).end();
        }
        json.end().end();
    }

    private static void strings(String name, List<String> values, Json json) throws IOException {
        json.name(name).array(INLINE);
        for (String value : values) {
            json.value(value);
        }
        json.end();
    }

    /** The words of a page, with what is said of them. */
    void page(int number, HtmlReport.Pages source, Appendable out) throws IOException {
        PageResult page = report.pages().get(number);
        Map<Integer, InventoryItem> items = new LinkedHashMap<>();
        Map<Location, Integer> places = new HashMap<>();
        List<InventoryItem> inventory = List.copyOf(page.inventory());
        for (int i = 0; i < inventory.size(); i++) {
            InventoryItem item = inventory.get(i);
            if (SHOWN.contains(item.kind())) {
                items.put(i, item);
                places.putIfAbsent(item.location(), i);
            }
        }
        List<Location> marked = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i : findings.getOrDefault(page.path(), List.of())) {
            judged.get(i).finding().places().stream()
                    .filter(place -> place.path().equals(page.path()))
                    .forEach(place -> {
                        marked.add(place.location());
                        numbers.add(i);
                    });
        }
        Json json = new Json(out).object(INLINE).name("b").array(INLINE);
        for (PageView.Block block :
                source.view(page, items, marked).map(PageView::blocks).orElse(List.of())) {
            block(block, json);
        }
        json.end().name("f").array(INLINE);
        for (int i : numbers) {
            json.value(i);
        }
        json.end().name("i").object(INLINE);
        items(page, items, places, json);
        json.end().end();
    }

    private static void block(PageView.Block block, Json json) throws IOException {
        json.object(INLINE).name("kind").value(block.kind()).name("level").value(block.level());
        json.name("table").value(block.table()).name("row").value(block.row());
        json.name("field").value(block.field()).name("quoted").value(block.quoted());
        json.name("text").value(block.text()).name("m").array(INLINE);
        for (PageView.Mark mark : block.marks()) {
            json.array(INLINE).value(mark.start()).value(mark.end());
            json.value(mark.of() == PageView.Of.FINDING ? "f" : "i")
                    .value(mark.index())
                    .end();
        }
        json.end().end();
    }

    private void items(PageResult page, Map<Integer, InventoryItem> items, Map<Location, Integer> places, Json json)
            throws IOException {
        Map<Location, Location> covers = new HashMap<>();
        page.assessments().stream()
                .filter(Met.class::isInstance)
                .map(Met.class::cast)
                .filter(met ->
                        demands.cover().contains(met.rule()) || demands.date().contains(met.rule()))
                .forEach(met -> covers.putIfAbsent(met.location(), met.by()));
        Map<String, String> statuses = entriesByPage.getOrDefault(page.path(), List.of()).stream()
                .collect(Collectors.toMap(HtmlData::place, entry -> entry.get(Column.STATUS), (a, b) -> a));
        for (Map.Entry<Integer, InventoryItem> one : items.entrySet()) {
            InventoryItem item = one.getValue();
            json.name(Integer.toString(one.getKey())).object(INLINE);
            json.name("k").value(item.kind()).name("t").value(item.text());
            json.name("l").value(item.location().line());
            json.name("st").value(statuses.getOrDefault(item.kind() + " " + item.location(), ""));
            json.name("a")
                    .value(item.attributes().entrySet().stream()
                            .filter(attribute -> !attribute.getValue().isEmpty())
                            .map(attribute -> attribute.getKey() + " " + attribute.getValue())
                            .collect(Collectors.joining(", ")));
            Location by = covers.get(item.location());
            if (by != null && places.containsKey(by)) {
                json.name("c").value(places.getOrDefault(by, 0));
            }
            strings("b", item.because(), json);
            json.end();
        }
    }

    private static String place(Entry entry) {
        return entry.get(Column.KIND) + " " + entry.get(Column.LINE) + ":" + entry.get(Column.COLUMN);
    }
}
