package dev.trainer2.monolith;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.EffectiveLoad;
import dev.trainer2.science.Effort;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueModel;
import dev.trainer2.science.MuscleVolume;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.SetStress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What training science says about sets. Pure. */
final class Figures {
    private static final Comparator<TrainingSet> ORDER = Comparator.comparing(TrainingSet::occurredAt)
            .thenComparing(set -> set.id().setId());

    private Figures() {}

    /** Fills in estimate and stress of a set. */
    static void judge(TrainingSet set, Catalogue catalogue, @Nullable Double bodyweight) {
        if (!set.isWork()) {
            set.judge(null, null);
            return;
        }
        OptionalDouble moved = EffectiveLoad.of(
                        set.exerciseName(),
                        catalogue.find(set.exerciseId(), set.exerciseName()).orElse(null))
                .kilograms(set.kilograms(), bodyweight);
        OneRepMax estimate = moved.isEmpty()
                ? null
                : OneRepMax.of(moved.getAsDouble(), set.reps(), set.rpe()).orElse(null);
        set.judge(estimate, SetStress.of(set.work()));
    }

    /** The workout of some sets. */
    static WorkoutRow workout(WorkoutId id, List<TrainingSet> sets, Catalogue catalogue) {
        List<TrainingSet> ordered = sets.stream().sorted(ORDER).toList();
        TrainingSet first = ordered.getFirst();
        List<MuscleVolume.Done> done = done(ordered, catalogue);
        return new WorkoutRow(id, first.occurredAt(), first.day(), done.size(), tonnage(done));
    }

    /** The week of some sets. */
    static WeekRow week(WeekId id, List<TrainingSet> sets, Catalogue catalogue) {
        List<TrainingSet> ordered = sets.stream().sorted(ORDER).toList();
        List<MuscleVolume.Done> done = done(ordered, catalogue);
        Map<String, Double> hardSets = new TreeMap<>();
        MuscleVolume.of(done).hardSets().forEach((muscle, hard) -> hardSets.put(muscle.key(), hard));
        var reported = ordered.stream()
                .filter(TrainingSet::isWork)
                .map(TrainingSet::rpe)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        int sessions = (int) ordered.stream()
                .filter(TrainingSet::isWork)
                .map(TrainingSet::workoutId)
                .distinct()
                .count();
        return new WeekRow(
                id,
                sessions,
                done.size(),
                tonnage(done),
                reported.isPresent() ? reported.getAsDouble() : null,
                hardSets);
    }

    /** The load of a day's sets. */
    static DailyLoad load(List<TrainingSet> sets) {
        return DailyLoad.of(sets.stream()
                .filter(TrainingSet::isWork)
                .sorted(ORDER)
                .<Effort>map(TrainingSet::work)
                .toList());
    }

    /** Fatigue of the days with training, by day. */
    static Map<LocalDate, FatigueDay> fatigue(NavigableMap<LocalDate, DailyLoad> loads) {
        return FatigueModel.days(loads, loads.lastKey()).stream()
                .filter(day -> loads.containsKey(day.date()))
                .collect(Collectors.toMap(FatigueDay::date, Function.identity()));
    }

    private static List<MuscleVolume.Done> done(List<TrainingSet> sets, Catalogue catalogue) {
        return sets.stream()
                .filter(TrainingSet::isWork)
                .map(set -> new MuscleVolume.Done(
                        set.work(),
                        set.exerciseName(),
                        catalogue.find(set.exerciseId(), set.exerciseName()).orElse(null)))
                .toList();
    }

    private static double tonnage(List<MuscleVolume.Done> done) {
        return done.stream().mapToDouble(MuscleVolume.Done::tonnage).sum();
    }
}
