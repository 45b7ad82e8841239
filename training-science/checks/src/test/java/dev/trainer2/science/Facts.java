package dev.trainer2.science;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of an athlete in Zurich, in short. */
final class Facts {
    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    static final CatalogExercise BENCH = exercise("Bench", "barbell", "chest", "push");
    static final CatalogExercise INCLINE = exercise("Incline", "barbell", "chest", "push");
    static final CatalogExercise FLY = exercise("Fly machine", "machine", "chest", "push");
    static final Catalogue CATALOGUE = new Catalogue(List.of(BENCH, INCLINE, FLY));

    private Facts() {}

    private static CatalogExercise exercise(String name, String equipment, String muscle, String force) {
        return new CatalogExercise(
                name, name, force, "beginner", "compound", equipment, List.of(muscle), List.of(), "strength");
    }

    static Instant at(LocalDate day, int minute) {
        return day.atTime(18, 0).plusMinutes(minute).atZone(ZURICH).toInstant();
    }

    /** A set of the day's workout; it has the id of its event. */
    static Fact set(String id, LocalDate day, String exercise, double kg, int reps) {
        return fact(id, at(day, 0), done(id, "workout " + day, exercise, kg, reps, null));
    }

    static Fact.SetDone done(String id, String workout, String exercise, double kg, int reps, @Nullable Double rpe) {
        return new Fact.SetDone(
                id, workout, exercise, exercise, SetType.WORKING, new Load(kg, Unit.KG), reps, null, rpe);
    }

    static Fact fact(String id, Instant at, Fact.Detail detail) {
        return new Fact(id, at, ZURICH, detail);
    }
}
