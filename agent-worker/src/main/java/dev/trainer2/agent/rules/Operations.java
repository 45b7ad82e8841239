package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.science.Load;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operations of a diff in words. */
final class Operations {
    private Operations() {}

    /** As a list in markdown, exercises in bold. */
    static String list(Question question, PlanWeek week, PlanDiff diff) {
        return diff.operations().stream()
                .map(operation -> "\n- " + what(question, week, operation, "**"))
                .collect(Collectors.joining("", "", "\n"));
    }

    /** As plain text, for a panel. */
    static List<Intent.Change> changes(Question question, PlanWeek week, PlanDiff diff) {
        return diff.operations().stream()
                .map(operation -> new Intent.Change(
                        what(question, week, operation, ""), Voice.of(question).said(operation.rationale())))
                .toList();
    }

    private static String what(Question question, PlanWeek week, PlanOperation operation, String bold) {
        Voice voice = Voice.of(question);
        String day = RangeAnswers.upper(voice.on(operation.day())) + ": ";
        return day
                + switch (operation) {
                    case PlanOperation.SwapExercise swap ->
                        name(question, swap.newExerciseId(), bold)
                                + voice.say(" instead of ", " statt ")
                                + name(question, swap.exerciseId(), bold)
                                + with(voice, swap.load());
                    case PlanOperation.SetSets sets ->
                        name(question, sets.exerciseId(), bold) + ", " + sets(week, sets.day(), sets.exerciseId())
                                + " → " + voice.sets(sets.sets());
                    case PlanOperation.SetLoad load ->
                        name(question, load.exerciseId(), bold) + ", "
                                + load(voice, week, load.day(), load.exerciseId()) + " → "
                                + (load.load() == null
                                        ? voice.say("no load", "kein Gewicht")
                                        : said(voice, load.load()));
                    case PlanOperation.SetRepRange range ->
                        name(question, range.exerciseId(), bold) + ", " + range.repsLow() + voice.say(" to ", " bis ")
                                + range.repsHigh() + voice.say(" reps", " Wiederholungen");
                    case PlanOperation.SetRpe rpe ->
                        name(question, rpe.exerciseId(), bold)
                                + voice.say(" at RPE ", " mit RPE ")
                                + voice.number(rpe.rpe(), 1);
                    case PlanOperation.AddExercise add ->
                        name(question, add.newExerciseId(), bold)
                                + voice.say(" added, ", " dazu, ")
                                + voice.sets(add.sets())
                                + voice.say(" of ", " mit ")
                                + add.repsLow()
                                + voice.say(" to ", " bis ")
                                + add.repsHigh()
                                + voice.say(" at RPE ", " bei RPE ")
                                + voice.number(add.rpe(), 1)
                                + with(voice, add.load());
                    case PlanOperation.RemoveExercise remove ->
                        name(question, remove.exerciseId(), bold) + voice.say(" left out", " fällt weg");
                    case PlanOperation.MoveSession move ->
                        session(voice, week, move.day())
                                + voice.say(" moves to ", " wandert auf ")
                                + voice.name(move.newDay());
                    case PlanOperation.SkipSession skip ->
                        session(voice, week, skip.day()) + voice.say(" is left out", " fällt aus");
                };
    }

    private static String name(Question question, String exerciseId, String bold) {
        return bold
                + question.rules()
                        .catalogue()
                        .byId(exerciseId)
                        .map(known -> Voice.of(question).exercise(known.name(), known.id()))
                        .orElse(exerciseId)
                + bold;
    }

    private static String session(Voice voice, PlanWeek week, LocalDate day) {
        return week.session(day)
                .map(session -> voice.said(session.name()))
                .orElse(voice.say("the session", "die Einheit"));
    }

    private static String sets(PlanWeek week, LocalDate day, String exerciseId) {
        return Integer.toString(planned(week, day, exerciseId).stream()
                .mapToInt(PlannedExercise::sets)
                .sum());
    }

    private static String load(Voice voice, PlanWeek week, LocalDate day, String exerciseId) {
        return planned(week, day, exerciseId).stream()
                .map(PlannedExercise::load)
                .filter(Objects::nonNull)
                .findFirst()
                .map(load -> said(voice, load))
                .orElse(voice.say("no load", "kein Gewicht"));
    }

    private static List<PlannedExercise> planned(PlanWeek week, LocalDate day, String exerciseId) {
        return week.session(day).stream()
                .flatMap(session -> session.exercises().stream())
                .filter(one -> one.exerciseId().equals(exerciseId))
                .toList();
    }

    private static String with(Voice voice, @Nullable Load load) {
        return load == null ? "" : voice.say(" with ", " mit ") + said(voice, load);
    }

    private static String said(Voice voice, Load load) {
        return voice.load(Objects.requireNonNull(Weeks.record(load)));
    }
}
