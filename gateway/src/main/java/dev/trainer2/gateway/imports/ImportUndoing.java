package dev.trainer2.gateway.imports;

import dev.trainer2.gateway.imports.log.ImportUndo;
import dev.trainer2.gateway.imports.log.ImportedEvent;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.problems.Problem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes an import back as one. What it brought are the imported events between its first and last place in the log. */
@Component
class ImportUndoing {
    private static final Logger LOG = LoggerFactory.getLogger(ImportUndoing.class);

    private final ImportJobs jobs;
    private final ImportTurns turns;
    private final AthleteReadings readings;
    private final ImportWriter writer;
    private final Clock clock;

    ImportUndoing(ImportJobs jobs, ImportTurns turns, AthleteReadings readings, ImportWriter writer, Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.readings = readings;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Starts taking an import back.
     *
     * @throws Problem {@code NOT_FOUND} (404), {@code NOT_UNDOABLE} (409) when it brought nothing or was taken back already,
     *     {@code IMPORTS_WAITING} (429)
     */
    void start(String userId, String importId) {
        Map<String, Object> job = jobs.find(userId, importId)
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND", "There is no import " + importId + " of yours."));
        if (!"DONE".equals(job.get("status")) || !(job.get("log") instanceof Map<?, ?> log)) {
            throw Problem.of(
                    409, "NOT_UNDOABLE", "This import brought nothing, is not done yet, or was taken back already.");
        }
        turns.queue(userId);
        long first = offset(log.get("first"));
        long last = offset(log.get("last"));
        Map<String, Object> kept = new LinkedHashMap<>(job);
        kept.keySet().removeAll(List.of("importId", "status"));
        jobs.save(importId, userId, "UNDOING", kept);
        Thread.ofVirtual()
                .name("undo-" + importId)
                .start(() -> turns.run(
                        userId,
                        () -> run(userId, importId, kept, first, last),
                        () -> jobs.save(importId, userId, "UNDOING", kept)));
    }

    private static long offset(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }

    private void run(String userId, String importId, Map<String, Object> job, long first, long last) {
        String status = "DONE";
        try {
            readings.await(userId);
            ImportUndo undo = new ImportUndo(importId, clock.instant(), readings.zone(userId));
            readings.each(
                    userId,
                    row -> undo.add(
                            row.type(),
                            row.eventId(),
                            java.time.Instant.parse(row.occurredAt()),
                            row.zoneId(),
                            isOf(row, first, last),
                            row.payload() instanceof Map<?, ?> payload ? payload : null));
            List<ImportedEvent> events = undo.events();
            writer.write(userId, events, sent -> jobs.save(importId, userId, "UNDOING", job));
            status = "UNDONE";
        } catch (RuntimeException e) {
            LOG.error("import {} could not be taken back", importId, e);
        } finally {
            jobs.save(importId, userId, status, job);
        }
    }

    private static boolean isOf(EventStore.Row row, long first, long last) {
        return "IMPORT".equals(row.source()) && row.offset() >= first && row.offset() <= last;
    }
}
