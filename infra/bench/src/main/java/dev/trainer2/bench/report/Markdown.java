package dev.trainer2.bench.report;

import dev.trainer2.bench.measure.Spread;
import dev.trainer2.bench.report.Report.Figures;
import dev.trainer2.bench.report.Report.Outcome;
import dev.trainer2.bench.report.Report.Result;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for people. */
public final class Markdown {
    private static final double WHOLE_FROM = 100;

    private Markdown() {}

    /** A heading with machine and versions, then a section for each benchmark. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder("# Benchmarks\n\n");
        Machine machine = report.machine();
        line(
                text,
                "%s: %s, %d cores, %,d MiB, %s; load before the run %.1f.",
                report.at(),
                machine.cpu(),
                machine.cores(),
                machine.memoryMiB(),
                machine.system(),
                machine.load());
        text.append('\n');
        report.versions().forEach((name, value) -> line(text, "- %s: %s", name, value));
        report.results().forEach(result -> section(text, result));
        text.append("\n## Settings of the run\n\n");
        report.settings().forEach(setting -> line(text, "- %s", setting));
        return text.toString();
    }

    private static void section(StringBuilder text, Result result) {
        line(text, "%n## %s%n%n%s.%n", result.name(), result.about());
        line(
                text,
                "%s%n",
                result.sizes().entrySet().stream()
                        .map(size -> size.getKey() + ": " + size.getValue())
                        .collect(Collectors.joining("; ")));
        line(text, "| who | what | metric | median (min to max), %s |", result.unit());
        line(text, "|---|---|---|---|");
        for (Figures figures : result.contestants()) {
            String who = figures.role().name().toLowerCase(Locale.ROOT);
            figures.spread()
                    .forEach((metric, spread) ->
                            line(text, "| %s | %s | %s | %s |", who, figures.label(), metric, text(spread)));
        }
        line(text, "%n| goal of ours to baseline | reached | |%n|---|---|---|");
        result.goals()
                .forEach(goal ->
                        line(text, "| %s %s | %.2f | %s |", goal.metric(), goal.goal(), goal.ratio(), met(goal)));
        if (!result.hottest().isEmpty()) {
            line(text, "%nWhere the time of ours went:%n");
            result.hottest().forEach(one -> line(text, "- %s", one));
        }
    }

    private static String met(Outcome goal) {
        return goal.met() ? "met" : "**missed**";
    }

    private static String text(Spread spread) {
        return number(spread.median()) + " (" + number(spread.min()) + " to " + number(spread.max()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= WHOLE_FROM ? "%,.0f" : "%.2f", value);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
