package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.Zones;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limits;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.science.Unit;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Training logs of other apps. */
@RestController
class ImportController {
    private final ImportRunner runner;
    private final ImportUndoing undoing;
    private final ImportJobs jobs;
    private final Limits limits;
    private final Caller caller;

    ImportController(ImportRunner runner, ImportUndoing undoing, ImportJobs jobs, Limits limits, Caller caller) {
        this.runner = runner;
        this.undoing = undoing;
        this.jobs = jobs;
        this.limits = limits;
        this.caller = caller;
    }

    @Operation(summary = "Import a training log", description = "all or nothing; GET /imports/{id} tells how it goes")
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, String>> start(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false, defaultValue = "false") boolean dryRun,
            @RequestParam(required = false, defaultValue = "false") boolean removeMissing,
            @RequestParam(required = false, defaultValue = "false") boolean allowSameStart)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw Problem.field("file", "REQUIRED", "is required and must not be empty");
        }
        String userId = Athlete.current().userId();
        Unit stated = unit(unit);
        ZoneId times = zone(zone);
        limits.take(Limited.IMPORT, userId, caller.address(request));
        ImportOrder order;
        try (InputStream sent = file.getInputStream()) {
            order = new ImportOrder(
                    ImportedFiles.keep(sent), format, stated, times, dryRun, removeMissing, allowSameStart);
        }
        try {
            return ResponseEntity.accepted().body(Map.of("importId", runner.start(userId, order)));
        } catch (Problem refused) {
            ImportedFiles.forget(order.file());
            throw refused;
        }
    }

    @Operation(summary = "The athlete's imports, newest first")
    @GetMapping("/imports")
    Map<String, Object> all() {
        return Map.of("imports", jobs.of(Athlete.current().userId()).reversed());
    }

    @Operation(summary = "Progress and report of an import")
    @GetMapping("/imports/{id}")
    Map<String, Object> status(@PathVariable String id) {
        return jobs.find(Athlete.current().userId(), id)
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND", "There is no import " + id + " of yours."));
    }

    @Operation(
            summary = "Take an import back as one",
            description =
                    "its sets go, what it corrected says again what it said before; importing the file again brings it back")
    @PostMapping("/imports/{id}/undo")
    ResponseEntity<Map<String, String>> undo(HttpServletRequest request, @PathVariable String id) {
        String userId = Athlete.current().userId();
        limits.take(Limited.IMPORT, userId, caller.address(request));
        undoing.start(userId, id);
        return ResponseEntity.accepted().body(Map.of("importId", id));
    }

    private static @Nullable Unit unit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "kg" -> Unit.KG;
            case "lb", "lbs" -> Unit.LB;
            default -> throw Problem.field("unit", "ONE_OF", "must be kg or lb");
        };
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!Zones.isKnown(text.strip())) {
            throw Problem.field("zone", "UNKNOWN_ZONE", "must be an IANA zone such as Europe/Zurich");
        }
        return ZoneId.of(text.strip());
    }
}
