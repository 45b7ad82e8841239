package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts sets of a week up and down, and says in the end which operations that takes. */
final class SetChanges {
    private final PlanWeek week;
    private final Catalogue catalogue;
    private final Map<Place, Integer> before = new LinkedHashMap<>();
    private final Map<Place, Integer> sets = new LinkedHashMap<>();

    /** All sets of an exercise in a session. */
    record Place(LocalDate day, String exerciseId) {}

    SetChanges(PlanWeek week, Catalogue catalogue) {
        this.week = week;
        this.catalogue = catalogue;
        week.sessions()
                .forEach(session -> session.exercises()
                        .forEach(one ->
                                before.merge(new Place(session.day(), one.exerciseId()), one.sets(), Integer::sum)));
        sets.putAll(before);
    }

    /** Every exercise of every session, in order. */
    List<Place> places() {
        return List.copyOf(sets.keySet());
    }

    List<Place> places(LocalDate day) {
        return sets.keySet().stream().filter(place -> place.day().equals(day)).toList();
    }

    int sets(Place place) {
        return sets.getOrDefault(place, 0);
    }

    int total() {
        return sets.values().stream().mapToInt(Integer::intValue).sum();
    }

    int totalBefore() {
        return before.values().stream().mapToInt(Integer::intValue).sum();
    }

    void set(Place place, int number) {
        sets.put(place, number);
    }

    Optional<CatalogExercise> exercise(Place place) {
        return catalogue.byId(place.exerciseId());
    }

    boolean isolation(Place place) {
        return exercise(place).map(one -> "isolation".equals(one.mechanic())).orElse(false);
    }

    double share(Place place, Muscle muscle) {
        return exercise(place)
                .map(one -> MuscleShares.of(one).getOrDefault(muscle, 0.0))
                .orElse(0.0);
    }

    boolean primary(Place place, Muscle muscle) {
        return exercise(place)
                .map(one -> PainAreas.primary(one).contains(muscle))
                .orElse(false);
    }

    double volume(Muscle muscle) {
        return sets.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * share(entry.getKey(), muscle))
                .sum();
    }

    double minutes(LocalDate day) {
        return SessionTime.WARM_UP
                + places(day).stream()
                        .mapToDouble(place -> sets(place)
                                * exercise(place)
                                        .map(SessionTime::minutesPerSet)
                                        .orElse(0.0))
                        .sum();
    }

    /** The operations that lead from the week to these sets; a session without any is skipped. */
    List<PlanOperation> operations(String rationale) {
        List<PlanOperation> operations = new ArrayList<>();
        for (PlannedSession session : week.sessions()) {
            List<Place> places = places(session.day());
            if (places.stream().allMatch(place -> sets(place) == 0)) {
                operations.add(new PlanOperation.SkipSession(session.day(), rationale));
            } else {
                places.forEach(place -> change(place, rationale).ifPresent(operations::add));
            }
        }
        return operations;
    }

    private Optional<PlanOperation> change(Place place, String rationale) {
        int after = sets(place);
        if (after == before.getOrDefault(place, 0)) {
            return Optional.empty();
        }
        return Optional.of(
                after == 0
                        ? new PlanOperation.RemoveExercise(place.day(), place.exerciseId(), rationale)
                        : new PlanOperation.SetSets(place.day(), place.exerciseId(), after, rationale));
    }
}
