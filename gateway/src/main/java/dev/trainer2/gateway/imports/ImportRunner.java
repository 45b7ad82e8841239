package dev.trainer2.gateway.imports;

import dev.trainer2.gateway.imports.log.FileDoubts;
import dev.trainer2.gateway.imports.log.ImportOptions;
import dev.trainer2.gateway.imports.log.ImportPlan;
import dev.trainer2.gateway.imports.log.ImportPlanner;
import dev.trainer2.gateway.imports.log.ImportRejected;
import dev.trainer2.gateway.imports.log.ImportRequest;
import dev.trainer2.gateway.imports.log.ImportedLog;
import dev.trainer2.gateway.imports.log.LogFile;
import dev.trainer2.gateway.imports.log.LogImporter;
import dev.trainer2.gateway.log.EventProducer;
import dev.trainer2.gateway.problems.Problem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs an import beside the call that asked for it: wait, read, compare with the log, append in one transaction. */
@Component
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportJobs jobs;
    private final ImportTurns turns;
    private final AthleteReadings readings;
    private final ImportWriter writer;
    private final ImportReports reports;
    private final Clock clock;

    ImportRunner(
            ImportJobs jobs,
            ImportTurns turns,
            AthleteReadings readings,
            ImportWriter writer,
            ImportReports reports,
            Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.readings = readings;
        this.writer = writer;
        this.reports = reports;
        this.clock = clock;
    }

    /** At the start and on: which of several gateways left an import behind, and when the next one starts, is all one. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void failInterrupted() {
        jobs.failInterrupted();
    }

    /**
     * Starts an import and returns its id at once.
     *
     * @throws Problem {@code IMPORTS_WAITING} (429) when the athlete has several under way; the file is not kept then
     */
    String start(String userId, ImportOrder order) {
        turns.queue(userId);
        String importId = UUID.randomUUID().toString();
        progress(importId, userId, order.dryRun(), 0, 0);
        Thread.ofVirtual().name("import-" + importId).start(() -> {
            try {
                turns.run(
                        userId,
                        () -> run(importId, userId, order),
                        () -> progress(importId, userId, order.dryRun(), 0, 0));
            } finally {
                ImportedFiles.forget(order.file());
            }
        });
        return importId;
    }

    private void run(String importId, String userId, ImportOrder order) {
        try {
            perform(importId, userId, order);
        } catch (ImportRejected rejected) {
            fail(importId, userId, order, ImportReports.error(rejected), Map.of());
        } catch (ImportRefused refused) {
            fail(importId, userId, order, refused.error(), refused.report());
        } catch (Problem problem) {
            fail(importId, userId, order, ImportReports.error(problem), Map.of());
        } catch (RuntimeException e) {
            LOG.error("import {} failed", importId, e);
            Map<String, ?> error = ImportReports.error(Problem.of(
                    500, "INTERNAL", "The import failed on our side. Nothing of it was written; try again."));
            fail(importId, userId, order, error, Map.of());
        }
    }

    private void perform(String importId, String userId, ImportOrder order) {
        readings.await(userId);
        ImportRequest request = new ImportRequest(
                LogFile.of(order.file()),
                order.format(),
                order.unit(),
                order.zone(),
                readings.zone(userId),
                readings.unit(userId));
        ImportedLog file = LogImporter.read(request, clock.instant());
        progress(importId, userId, order.dryRun(), 0, file.sets());
        // what a damaged row said is not known, so that nothing counts as gone from such a file
        ImportOptions options =
                new ImportOptions(order.removeMissing() && file.whole(), order.allowSameStart(), clock.instant());
        FileDoubts doubts = new FileDoubts();
        ImportPlan plan = ImportPlanner.plan(file, readings.standing(userId, doubts), readings.meaning(), options);
        Map<String, Object> report = reports.of(file, plan, options);
        report.put("unlikely", doubts.of(plan, readings.exercises()));
        refuse(userId, plan, order, report);
        EventProducer.Sent sent = null;
        int total = plan.events().size() + plan.unchanged();
        if (!order.dryRun() && !plan.events().isEmpty()) {
            sent = writer.write(userId, plan.events(), done -> progress(importId, userId, false, done, total));
        }
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("dryRun", order.dryRun());
        done.put("progress", Map.of("done", total, "total", total));
        done.put("report", report);
        if (sent != null) {
            done.put("log", Map.of("first", sent.first(), "last", sent.last()));
        }
        jobs.save(importId, userId, "DONE", done);
    }

    private void refuse(String userId, ImportPlan plan, ImportOrder order, Map<String, Object> report) {
        if (!plan.readOtherwise().isEmpty()) {
            throw ImportRefused.readOtherwise(
                    plan.readOtherwise(),
                    jobs.ofZone(userId, plan.readOtherwise().getFirst().zone()),
                    report);
        }
        if (!plan.sameStarts().isEmpty() && !order.allowSameStart() && !order.dryRun()) {
            throw ImportRefused.sameStart(plan.sameStarts(), report);
        }
    }

    private void progress(String importId, String userId, boolean dryRun, int done, int total) {
        jobs.save(
                importId,
                userId,
                "RUNNING",
                Map.of("dryRun", dryRun, "progress", Map.of("done", done, "total", total)));
    }

    private void fail(String importId, String userId, ImportOrder order, Map<String, ?> error, Map<String, ?> report) {
        Map<String, Object> failed = new LinkedHashMap<>();
        failed.put("dryRun", order.dryRun());
        failed.put("progress", Map.of("done", 0, "total", 0));
        failed.put("error", error);
        if (!report.isEmpty()) {
            failed.put("report", report);
        }
        jobs.save(importId, userId, "FAILED", failed);
    }
}
