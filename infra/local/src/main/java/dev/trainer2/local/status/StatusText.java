package dev.trainer2.local.status;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The status as a page of a terminal. */
public final class StatusText {
    private StatusText() {}

    /** Lines, each ended. */
    public static String of(Status status) {
        StringBuilder page = new StringBuilder();
        line(page, "Trainer2 at %s: %s", status.at(), status.healthy() ? "healthy" : "NOT HEALTHY");
        line(page, "");
        line(page, "%-20s %-10s %10s  %s", "SERVICE", "HEALTH", "HEAP", "ADDRESS");
        for (Status.ServiceStatus service : status.services()) {
            line(page, "%-20s %-10s %6d MiB  %s", service.name(), service.health(), service.heapMiB(), service.url());
        }
        line(page, "");
        line(page, "%-20s %-10s %10s  %s", "READER", "RUNS", "LAG", "AGE");
        for (Status.Reader reader : status.readers()) {
            line(
                    page,
                    "%-20s %-10s %10s  %s",
                    reader.app() + " " + reader.version(),
                    runs(reader.running()),
                    reader.lagRecords() == null ? "?" : reader.lagRecords().toString(),
                    reader.meanAgeMs() == null ? "-" : reader.meanAgeMs() + " ms");
        }
        line(page, "");
        Status.Rates rates = status.rates();
        line(
                page,
                "a second: %.1f events accepted, %.1f refused, %.1f folded, %.1f rows written, %.1f replies; %d sockets open",
                rates.accepted(),
                rates.refused(),
                rates.folded(),
                rates.written(),
                rates.replies(),
                rates.sockets());
        line(page, "coach:         %s", status.coach());
        line(page, "open requests: %s", status.openRequests());
        line(
                page,
                "dead letters:  %d %s",
                status.deadLetters().total(),
                status.deadLetters().byTopic());
        line(page, "last errors:   %s", status.lastErrors().isEmpty() ? "none" : "");
        status.lastErrors().forEach(fault -> line(page, "  %s  %s: %s", fault.at(), fault.where(), fault.what()));
        return page.toString();
    }

    private static String runs(@Nullable Boolean running) {
        if (running == null) {
            return "-";
        }
        return running ? "yes" : "NO";
    }

    private static void line(StringBuilder page, String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
