package dev.trainer2.agent.eval;

import dev.trainer2.agent.eval.Verdict.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Verdicts as tables: right, asked back and wrong by part of the list, what was taken for what, and what it cost. */
public final class Report {
    private final List<Verdict> verdicts;
    private final List<Long> nanos;
    private final long tokens;

    Report(List<Verdict> verdicts, List<Long> nanos, long tokens) {
        this.verdicts = List.copyOf(verdicts);
        this.nanos = nanos.stream().sorted().toList();
        this.tokens = tokens;
    }

    /** Share of messages, 0 to 1, that fared so. */
    double share(boolean heldOut, Outcome outcome) {
        List<Verdict> of = of(one -> one.label().heldOut() == heldOut);
        return of.isEmpty() ? 0 : (double) count(of, outcome) / of.size();
    }

    private List<Verdict> of(Predicate<Verdict> which) {
        return verdicts.stream().filter(which).toList();
    }

    private static long count(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** The milliseconds of processor time that so many percent of the answers took at most. */
    double millis(int percent) {
        return nanos.isEmpty() ? 0 : nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }

    /** As text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%-28s %8s %8s %12s %8s%n", "MESSAGES", "NUMBER", "RIGHT", "ASKED BACK", "WRONG"));
        line(text, "all", one -> true);
        line(text, "worked on", one -> !one.label().heldOut());
        line(text, "set aside", one -> one.label().heldOut());
        line(text, "English", one -> !one.label().german());
        line(text, "German", one -> one.label().german());
        line(text, "after other messages", one -> !one.label().before().isEmpty());
        text.append(String.format(
                Locale.ROOT,
                "%nan answer took %.0f ms of processor time at p50, %.0f ms at p95%n",
                millis(50),
                millis(95)));
        if (tokens > 0) {
            text.append(String.format(Locale.ROOT, "tokens: %,d, %,d a message%n", tokens, tokens / verdicts.size()));
        }
        confusion(text);
        text.append('\n');
        of(one -> one.outcome() != Outcome.RIGHT)
                .forEach(one -> text.append(String.format(
                        Locale.ROOT,
                        "%-11s #%d %s%s | wanted %s | %s%n",
                        one.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        one.label().number(),
                        one.label().before().isEmpty()
                                ? ""
                                : String.join(" // ", one.label().before()) + " // ",
                        one.label().text(),
                        String.join(" or ", one.label().intents()),
                        one.why())));
        return text.toString();
    }

    private void line(StringBuilder text, String name, Predicate<Verdict> which) {
        List<Verdict> of = of(which);
        if (!of.isEmpty()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %8d %6.1f %% %10.1f %% %6.1f %%%n",
                    name,
                    of.size(),
                    100.0 * count(of, Outcome.RIGHT) / of.size(),
                    100.0 * count(of, Outcome.ASKED_BACK) / of.size(),
                    100.0 * count(of, Outcome.WRONG) / of.size()));
        }
    }

    /** What was wanted and what it was taken for, where the two differ. */
    private void confusion(StringBuilder text) {
        Map<String, Integer> taken = new TreeMap<>();
        of(one -> !one.label().intents().contains(one.meant()) && one.outcome() != Outcome.RIGHT)
                .forEach(one -> taken.merge(
                        String.format(
                                Locale.ROOT,
                                "%-28s %-28s",
                                String.join("/", one.label().intents()),
                                one.meant()),
                        1,
                        Integer::sum));
        if (!taken.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%n%-28s %-28s %s%n", "WANTED", "TAKEN FOR", "TIMES"));
            taken.forEach(
                    (pair, times) -> text.append(pair).append(' ').append(times).append('\n'));
        }
    }
}
