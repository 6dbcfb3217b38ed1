package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What GitHub Actions shows: workflow commands, which become annotations beside the lines of a change, and the summary of a job.
 * Only findings that stand are told; a page's words can command nothing.
 */
public final class GithubReport {

    /** GitHub shows ten annotations of each level in a step, and drops the others. */
    private static final int MOST_OF_A_LEVEL = 10;

    private static final int MOST_ROWS = 100;

    private static final Comparator<Judged> WORST_FIRST = Comparator.comparing(
                    (Judged judged) -> judged.disposition() != Disposition.VIOLATION)
            .thenComparing(judged -> judged.finding().severity());

    private GithubReport() {}

    /** A command on each line, for standard output as it is: what stands before "::" on a line takes its force away. */
    public static List<String> commands(Report report) {
        Map<Severity, Integer> told = new EnumMap<>(Severity.class);
        List<String> commands = new ArrayList<>();
        report.verdict().standing().stream().sorted(WORST_FIRST).forEach(judged -> {
            Finding finding = judged.finding();
            if (told.merge(finding.severity(), 1, Integer::sum) <= MOST_OF_A_LEVEL) {
                commands.add(command(report, finding));
            }
        });
        return List.copyOf(commands);
    }

    private static String command(Report report, Finding finding) {
        Location at = finding.location();
        boolean oneLine = at.line() == at.endLine();
        return "::"
                + (finding.severity() == Severity.INFO
                        ? "notice"
                        : finding.severity().label())
                + " file=" + property(report.repositoryPath(finding.path()))
                + ",line=" + at.line() + ",endLine=" + at.endLine()
                + (oneLine ? ",col=" + at.column() + ",endColumn=" + at.endColumn() : "")
                + ",title=" + property("health-lint " + finding.rule())
                + "::" + data(Messages.of(finding));
    }

    /** After actions/toolkit, command.ts: escapeData. */
    private static String data(String text) {
        return Cells.visible(text).replace("%", "%25");
    }

    /** After actions/toolkit, command.ts: escapeProperty. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** The job summary, as GitHub's Markdown. */
    public static String summary(Report report) {
        List<Judged> standing =
                report.verdict().standing().stream().sorted(WORST_FIRST).toList();
        StringBuilder text = new StringBuilder("## health-lint: ");
        text.append(report.verdict().failed() ? "the content breaks the policy" : "passed")
                .append("\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%,d pages, %,d findings, %,d of them violations.\n\n",
                report.linted(),
                standing.size(),
                report.verdict().violations()));
        if (!standing.isEmpty()) {
            text.append("| page | severity | rule | what is wrong |\n| --- | --- | --- | --- |\n");
        }
        for (Judged judged : standing.subList(0, Math.min(MOST_ROWS, standing.size()))) {
            Finding finding = judged.finding();
            text.append("| ")
                    .append(cell(finding.path()))
                    .append(':')
                    .append(finding.location().line());
            text.append(" | ").append(finding.severity().label()).append(" | ").append(finding.rule());
            text.append(" | ").append(cell(finding.message())).append(" |\n");
        }
        if (standing.size() > MOST_ROWS) {
            text.append(String.format(Locale.ROOT, "\n… and %,d more\n", standing.size() - MOST_ROWS));
        }
        return text.append('\n').append(Report.NOTICE).append("\n").toString();
    }

    /** Words as words: no link, no image, no tag, no end of the cell. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        Cells.visible(text).codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c > 0x7F;
            if (plain) {
                cell.appendCodePoint(c);
            } else {
                cell.append("&#").append(c).append(';');
            }
        });
        return cell.toString();
    }
}
