package dev.trainer2.local.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a run did and found.
 *
 * @param athletes athletes who registered
 * @param acknowledged events acknowledged, each counted once
 * @param doubled events sent again although they were acknowledged
 * @param repeats requests sent again because nothing or a 5xx came back
 * @param questions chat messages among the events
 * @param kills how often something was killed
 * @param logRecords records of these athletes in the log, repeats included
 * @param expired questions that ended with the deadline's answer
 * @param running from the first registration to the last acknowledgement
 * @param settling from then until every view agreed with the log
 * @param faults a sentence each; empty when nothing was lost, doubled or displaced
 */
public record ChaosReport(
        int athletes,
        long acknowledged,
        long doubled,
        long repeats,
        int questions,
        int kills,
        long logRecords,
        int expired,
        Duration running,
        Duration settling,
        List<String> faults) {
    private static final int SHOWN = 30;

    /** Whether nothing was wrong. */
    public boolean clean() {
        return faults.isEmpty();
    }

    /** A table for the terminal, the first {@value #SHOWN} faults below it. */
    public String table() {
        StringBuilder table = new StringBuilder();
        row(table, "athletes", athletes);
        row(table, "events acknowledged", acknowledged);
        row(table, "of them questions", questions);
        row(table, "sent twice on purpose", doubled);
        row(table, "requests tried again", repeats);
        row(table, "records in the log", logRecords);
        row(table, "answered by the deadline", expired);
        row(table, "kills (SIGKILL)", kills);
        row(table, "seconds under fire", running.toSeconds());
        row(table, "seconds until at rest", settling.toSeconds());
        row(table, "faults", faults.size());
        faults.stream()
                .limit(SHOWN)
                .forEach(fault -> table.append("  fault: ").append(fault).append('\n'));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, long value) {
        table.append(String.format(Locale.ROOT, "  %-26s %,12d%n", name, value));
    }
}
