package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Summary panels of what the context holds. */
final class Summaries {
    private Summaries() {}

    static Intent.Summary of(Voice voice, ExerciseHistory history, @Nullable BestSet best) {
        List<PerformedSet> sets = history.getSets();
        PerformedSet top = sets.stream()
                .max(Comparator.comparingDouble(set -> kilograms(set.getLoad())))
                .orElse(sets.getFirst());
        String name = voice.exercise(history.getExercise(), history.getExerciseId());
        return new Intent.Summary(
                name,
                history.getDate(),
                sets.size(),
                sets.stream().mapToDouble(Summaries::tonnage).sum(),
                List.of(new Intent.Line(
                        name,
                        sets.size(),
                        top.getLoad(),
                        top.getReps(),
                        top.getRpe(),
                        best == null ? null : best.getE1rmKg())),
                best == null
                        ? null
                        : voice.say("Best: ", "Bestleistung: ")
                                + voice.set(best.getLoad(), best.getReps(), best.getRpe()) + " "
                                + voice.on(best.getDate()) + ".");
    }

    private static double tonnage(PerformedSet set) {
        Integer reps = set.getReps();
        return reps == null ? 0 : Math.max(0, kilograms(set.getLoad())) * reps;
    }

    private static double kilograms(@Nullable Load load) {
        if (load == null) {
            return 0;
        }
        BigDecimal entered = BigDecimal.valueOf(load.getValue());
        return (load.getUnit() == LoadUnit.lb ? entered.multiply(Unit.LB.kilograms()) : entered).doubleValue();
    }
}
