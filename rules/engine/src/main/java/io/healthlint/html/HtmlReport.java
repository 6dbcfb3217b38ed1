package io.healthlint.html;

import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.PageView;
import io.healthlint.ledger.Demands;
import io.healthlint.report.Report;
import io.healthlint.report.Reporter;
import io.healthlint.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report that people look at: one file that asks nothing of the network. What pages and policies say stands in it as JSON
 * and becomes text of nodes; a content security policy lets nothing run but the report's own script, named by its hash.
 */
public final class HtmlReport implements Reporter {

    /** Shows the pages of the run. */
    public interface Pages {

        /**
         * A page as its readers see it.
         *
         * @param items what is marked, by its number
         * @param findings the places of the findings, by their numbers
         * @return empty when it cannot be read any more
         */
        Optional<PageView> view(PageResult page, Map<Integer, InventoryItem> items, List<Location> findings)
                throws IOException;
    }

    private static final String FOLDER = "/health-lint/html/";
    private static final List<String> SCRIPTS = List.of("base.js", "lists.js", "page.js");

    private final Pages pages;
    private final Demands demands;

    /** @param demands the rules by which the status of a claim is told */
    public HtmlReport(Pages pages, Demands demands) {
        this.pages = pages;
        this.demands = demands;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        String style = resource("style.css");
        String script =
                String.join("\n", SCRIPTS.stream().map(HtmlReport::resource).toList());
        String[] around = resource("report.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(script))
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .split("\\{\\{data}}");
        out.append(around[0]);
        HtmlData data = new HtmlData(report, demands);
        out.append("<script type=\"application/json\" id=\"data\">");
        data.overview(new ScriptText(out));
        out.append("</script>\n");
        for (int i = 0; i < report.pages().size(); i++) {
            out.append("<script type=\"application/json\" id=\"page-" + i + "\">");
            data.page(i, pages, new ScriptText(out));
            out.append("</script>\n");
        }
        out.append(around[1]);
    }

    /** JSON inside of a script: nothing in it can end the script, or begin a comment or another one. */
    private record ScriptText(Appendable out) implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            int plain = start;
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '<') {
                    out.append(text, plain, i).append("\\u003c");
                    plain = i + 1;
                }
            }
            out.append(text, plain, end);
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The engine's jar has no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After Content Security Policy Level 3, section 2.3.1, "hash-source". */
    private static String hash(String text) {
        byte[] digest = Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
