package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.Chosen.Origin;
import dev.trainer2.gateway.imports.log.ImportPlan.Missing;
import dev.trainer2.gateway.imports.log.ImportPlan.ReadOtherwise;
import dev.trainer2.gateway.imports.log.ImportPlan.SameStart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with an athlete's log and says what an import of it does. A workout is the same when it starts in the
 * same local minute; what of it is the same, is left; what the file tells otherwise than the import before, is corrected.
 */
public final class ImportPlanner {
    private final ImportedLog file;
    private final StandingLog log;
    private final ImportOptions options;
    private final ZoneId zone;
    private final Appending appending;
    private final List<Missing> missing = new ArrayList<>();
    private final List<SameStart> sameStarts = new ArrayList<>();
    private final List<ReadOtherwise> readOtherwise = new ArrayList<>();

    private ImportPlanner(ImportedLog file, StandingLog log, UnaryOperator<String> catalogue, ImportOptions options) {
        this.file = file;
        this.log = log;
        this.options = options;
        this.zone = file.zone().value();
        this.appending = new Appending(file.format(), zone, log, catalogue, options.now());
    }

    /**
     * Compares.
     *
     * @param catalogue the id of the catalogue exercise a name means; the name itself where it means none
     */
    public static ImportPlan plan(
            ImportedLog file, StandingLog log, UnaryOperator<String> catalogue, ImportOptions options) {
        return new ImportPlanner(file, log, catalogue, options).plan();
    }

    private ImportPlan plan() {
        Set<String> met = new HashSet<>();
        for (FileWorkout workout : file.workoutsRead()) {
            StandingWorkout standing = log.same(workout, zone);
            if (standing == null) {
                appending.begin(workout);
            } else {
                met.add(standing.id());
                compare(workout, standing);
            }
        }
        missingWorkouts(met);
        if (options.removeMissing()) {
            missing.forEach(set -> appending.remove(set.setId()));
        }
        return new ImportPlan(
                appending.events(),
                appending.unchanged(),
                appending.corrected(),
                List.copyOf(missing),
                List.copyOf(sameStarts),
                List.copyOf(readOtherwise));
    }

    private void compare(FileWorkout workout, StandingWorkout standing) {
        boolean sameApp = standing.isImported()
                && source(standing, file.format()).equals(file.format().app());
        Instant start = standing.start();
        if (standing.isImported() && start != null && !minute(start).equals(minute(workout.start()))) {
            readOtherwise.add(new ReadOtherwise(
                    workout.written().toString(), standing.zone().getId(), "zone"));
        }
        if (!sameApp) {
            sameStarts.add(new SameStart(
                    workout.written().toString(),
                    source(standing, file.format()),
                    standing.title(),
                    (int) standing.sets().stream()
                            .filter(set -> !set.isRemoved())
                            .count(),
                    workout.title(),
                    workout.sets().size()));
        }
        List<PairedSet> pairs = appending.pairs(workout, standing);
        if (file.unit().origin() == Origin.DEFAULT && pairs.stream().anyMatch(PairedSet::differsByUnitAlone)) {
            readOtherwise.add(new ReadOtherwise(
                    workout.written().toString(), standing.zone().getId(), "unit"));
        }
        appending.amend(workout, standing, pairs, sameApp);
        if (sameApp) {
            Set<String> found = new HashSet<>();
            pairs.forEach(pair -> {
                StandingSet set = pair.standing();
                if (set != null) {
                    found.add(set.id());
                }
            });
            missing(standing, found);
        }
    }

    /** Workouts of this app within the time of the file that the file does not have. */
    private void missingWorkouts(Set<String> met) {
        if (file.workoutsRead().isEmpty()) {
            return;
        }
        Instant first = file.workoutsRead().getFirst().start();
        Instant last = file.workoutsRead().getLast().start();
        log.all().stream()
                .filter(workout ->
                        !met.contains(workout.id()) && workout.isImported() && isWithin(workout, first, last))
                .filter(workout -> ImportIds.isFrom(file.format(), workout))
                .forEach(workout -> missing(workout, Set.of()));
    }

    private static boolean isWithin(StandingWorkout workout, Instant first, Instant last) {
        Instant start = workout.start();
        return start != null && !start.isBefore(first) && !start.isAfter(last);
    }

    private void missing(StandingWorkout workout, Set<String> found) {
        workout.sets().stream()
                .filter(set -> set.isImported() && !set.isRemoved() && !found.contains(set.id()))
                .forEach(set -> missing.add(new Missing(
                        set.id(),
                        set.at().atZone(workout.zone()).toLocalDate().toString(),
                        set.exerciseName(),
                        set.said().told())));
    }

    /** The app a workout came from; the file's own where nobody can tell any more. */
    private static String source(StandingWorkout workout, LogFormat own) {
        if (!workout.isImported()) {
            return "Trainer2";
        }
        if (ImportIds.isFrom(own, workout)) {
            return own.app();
        }
        return Arrays.stream(LogFormat.values())
                .filter(format -> ImportIds.isFrom(format, workout))
                .map(LogFormat::app)
                .findFirst()
                .orElse(own.app());
    }

    private static Object minute(Instant instant) {
        return Minutes.of(instant, ZoneId.of("UTC"));
    }

    /**
     * A set of the file and the one of the log it is.
     *
     * @param place its place within its exercise
     * @param standing null when it is new
     */
    record PairedSet(
            FileWorkout.FileSet file,
            String exercise,
            int place,
            @Nullable StandingSet standing) {
        boolean differsByUnitAlone() {
            return standing != null && standing.said().differsByUnitAlone(file.content());
        }
    }
}
