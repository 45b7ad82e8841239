package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventReader;
import dev.trainer2.contract.codec.FieldError;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.gateway.events.EventLog;
import dev.trainer2.gateway.events.EventProducer;
import dev.trainer2.gateway.events.EventStore;
import dev.trainer2.gateway.imports.log.ImportRejected;
import dev.trainer2.gateway.imports.log.ImportRequest;
import dev.trainer2.gateway.imports.log.ImportedEvent;
import dev.trainer2.gateway.imports.log.ImportedLog;
import dev.trainer2.gateway.imports.log.LogImporter;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CaughtUp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs an import beside the call that asked for it: read, check, compare with the log, append in one transaction. */
@Component
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration STORED_WITHIN = Duration.ofSeconds(60);

    private final ImportJobs jobs;
    private final EventLog log;
    private final EventStore store;
    private final EventProducer producer;
    private final CaughtUp caughtUp;
    private final ImportReports reports;
    private final Clock clock;

    ImportRunner(
            ImportJobs jobs,
            EventLog log,
            EventStore store,
            EventProducer producer,
            CaughtUp caughtUp,
            ImportReports reports,
            Clock clock) {
        this.jobs = jobs;
        this.log = log;
        this.store = store;
        this.producer = producer;
        this.caughtUp = caughtUp;
        this.reports = reports;
        this.clock = clock;
    }

    /** At the start and on: which of several gateways left an import behind, and when the next one starts, is all one. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void failInterrupted() {
        jobs.failInterrupted();
    }

    /** Starts an import and returns its id at once. */
    String start(String userId, ImportRequest request, boolean dryRun) {
        String importId = UUID.randomUUID().toString();
        jobs.save(importId, userId, "RUNNING", Map.of("dryRun", dryRun, "progress", Map.of("done", 0, "total", 0)));
        Thread.ofVirtual().name("import-" + importId).start(() -> run(importId, userId, request, dryRun));
        return importId;
    }

    private void run(String importId, String userId, ImportRequest request, boolean dryRun) {
        try {
            perform(importId, userId, request, dryRun);
        } catch (ImportRejected rejected) {
            fail(importId, userId, dryRun, ImportReports.error(rejected));
        } catch (Problem problem) {
            fail(importId, userId, dryRun, ImportReports.error(problem));
        } catch (RuntimeException e) {
            LOG.error("import {} failed", importId, e);
            fail(
                    importId,
                    userId,
                    dryRun,
                    ImportReports.error(Problem.of(
                            500, "INTERNAL", "The import failed on our side. Nothing of it was written; try again.")));
        }
    }

    private void perform(String importId, String userId, ImportRequest request, boolean dryRun) {
        ImportedLog imported = LogImporter.read(request, clock.instant());
        List<EventDraft> drafts = drafts(imported);
        Map<String, TrainingEvent> events = log.seal(userId, drafts, EventSource.IMPORT);
        progress(importId, userId, dryRun, 0, events.size());
        caughtUp.awaitOwnWrites(userId);
        List<TrainingEvent> fresh = fresh(userId, events);
        Map<String, Object> report = reports.of(imported, fresh.size(), events.size() - fresh.size());
        if (!dryRun && !fresh.isEmpty()) {
            long last = producer.sendAll(fresh, null);
            log.appendedUpTo(userId, last);
            progress(importId, userId, false, fresh.size(), events.size());
            boolean seen = caughtUp.awaitStored(userId, last, STORED_WITHIN)
                    && caughtUp.awaitState(userId, last, STORED_WITHIN)
                    && (imported.sets() == 0 || caughtUp.awaitDailyViews(userId, last, STORED_WITHIN));
            if (!seen) {
                LOG.warn("import {} is in the log but not in the views yet", importId);
            }
        }
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("dryRun", dryRun);
        done.put("progress", Map.of("done", events.size(), "total", events.size()));
        done.put("report", report);
        jobs.save(importId, userId, "DONE", done);
    }

    private List<EventDraft> drafts(ImportedLog imported) {
        List<FieldError> errors = new ArrayList<>();
        List<EventDraft> drafts = new ArrayList<>();
        for (ImportedEvent event : imported.events()) {
            EventReader.read(json(event), "file", clock.instant(), errors).ifPresent(drafts::add);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.subList(0, Math.min(errors.size(), 20)));
        }
        return drafts;
    }

    private static JsonNode json(ImportedEvent event) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("eventId", event.eventId());
        node.put("type", event.type());
        node.put("occurredAt", event.occurredAt().toString());
        node.put("zoneId", event.zone().getId());
        node.set("payload", JsonMapper.shared().valueToTree(event.payload()));
        return node;
    }

    /** Those not in the log yet; the ids leave zone and unit out, so the same rows read otherwise are refused here. */
    private List<TrainingEvent> fresh(String userId, Map<String, TrainingEvent> events) {
        Map<String, EventStore.Stored> stored = store.find(userId, events.keySet());
        List<TrainingEvent> fresh = new ArrayList<>();
        events.forEach((id, event) -> {
            EventStore.Stored before = stored.get(id);
            if (before == null) {
                fresh.add(event);
            } else if (!Arrays.equals(
                    before.contentHash(), event.getContentHash().array())) {
                throw Problem.of(
                        409,
                        "IMPORTED_DIFFERENTLY",
                        "Rows of this file were imported before with another zone or unit. "
                                + "Choose the zone and unit of that import; nothing was written now.");
            }
        });
        return fresh;
    }

    private void progress(String importId, String userId, boolean dryRun, int done, int total) {
        jobs.save(
                importId,
                userId,
                "RUNNING",
                Map.of("dryRun", dryRun, "progress", Map.of("done", done, "total", total)));
    }

    private void fail(String importId, String userId, boolean dryRun, Map<String, ?> error) {
        jobs.save(
                importId,
                userId,
                "FAILED",
                Map.of("dryRun", dryRun, "progress", Map.of("done", 0, "total", 0), "error", error));
    }
}
