package dev.trainer2.gateway.imports;

import dev.trainer2.contract.codec.Zones;
import dev.trainer2.gateway.accounts.Athlete;
import dev.trainer2.gateway.imports.log.ImportRequest;
import dev.trainer2.gateway.imports.log.LogFile;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.StateStore;
import dev.trainer2.science.Unit;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
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
    private final ImportJobs jobs;
    private final StateStore states;

    ImportController(ImportRunner runner, ImportJobs jobs, StateStore states) {
        this.runner = runner;
        this.jobs = jobs;
        this.states = states;
    }

    @Operation(summary = "Import a training log", description = "all or nothing; GET /imports/{id} tells how it goes")
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Map<String, String>> start(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false, defaultValue = "false") boolean dryRun)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw Problem.field("file", "REQUIRED", "is required and must not be empty");
        }
        String userId = Athlete.current().userId();
        ImportRequest request = new ImportRequest(
                LogFile.of(file.getBytes()), format, unit(unit), zone(zone), profileZone(userId), profileUnit(userId));
        return ResponseEntity.accepted().body(Map.of("importId", runner.start(userId, request, dryRun)));
    }

    @Operation(summary = "Progress and report of an import")
    @GetMapping("/imports/{id}")
    Map<String, Object> status(@PathVariable String id) {
        return jobs.find(Athlete.current().userId(), id)
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND", "There is no import " + id + " of yours."));
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

    private ZoneId profileZone(String userId) {
        return ZoneId.of(states.zoneOf(userId).orElse("UTC"));
    }

    private Unit profileUnit(String userId) {
        return states.find(userId)
                .map(row -> row.state().get("profile"))
                .filter(profile -> profile instanceof Map<?, ?> map && "lb".equals(map.get("unit")))
                .map(lb -> Unit.LB)
                .orElse(Unit.KG);
    }
}
