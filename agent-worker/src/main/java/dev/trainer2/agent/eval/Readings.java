package dev.trainer2.agent.eval;

import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What exact readings hold, compared with labels. */
final class Readings {
    private Readings() {}

    static boolean holds(String slot, String value, Understanding meaning) {
        return switch (meaning) {
            case Understanding.Mended mended -> holds(slot, value, mended.draft());
            case Understanding.Log log -> log(slot, value, log);
            case Understanding.BodyweightSaid weight ->
                slot.equals("load") && weight.load().value() == Double.parseDouble(value);
            case Understanding.ConditioningSaid work ->
                slot.equals("minutes") && work.minutes() == Double.parseDouble(value);
            case Understanding.CheckInSaid said ->
                switch (slot) {
                    case "sleep" -> Objects.equals(said.sleepHours(), Double.valueOf(value));
                    case "stress" -> Objects.equals(said.stress(), Integer.valueOf(value));
                    default -> false;
                };
            case Understanding.PainSaid pain ->
                switch (slot) {
                    case "area" -> pain.area().equals(value);
                    case "severity" -> pain.severity() == Integer.parseInt(value);
                    default -> false;
                };
            case Understanding.PainOpen pain -> slot.equals("area") && value.equals(pain.area());
            case Understanding.PainGone gone -> slot.equals("area") && value.equals(gone.area());
            case Understanding.SwapWish swap ->
                switch (slot) {
                    case "exercise" -> named(swap.exerciseName(), swap.exerciseId(), value);
                    case "to" -> swap.wantedName() != null && named(swap.wantedName(), swap.wantedId(), value);
                    default -> false;
                };
            case Understanding.RemoveWish remove ->
                slot.equals("exercise") && named(remove.exerciseName(), remove.exerciseId(), value);
            case Understanding.AddExercise add ->
                slot.equals("exercise") && named(add.exerciseName(), add.exerciseId(), value);
            case Understanding.AddMuscles add ->
                add.muscles().stream().anyMatch(muscle -> muscle.key().equals(value));
            case Understanding.SkipMuscles skip ->
                skip.muscles().stream().anyMatch(muscle -> muscle.key().equals(value));
            case Understanding.LessTime time -> slot.equals("minutes") && time.minutes() == Integer.parseInt(value);
            case Understanding.SkipDay skip -> day(skip.day(), value);
            case Understanding.MoveDay move -> day(move.to(), value);
            case Understanding.PlanWish plan -> plan.templateId() != null && program(plan.templateId(), value);
            default -> false;
        };
    }

    private static boolean log(String slot, String value, Understanding.Log log) {
        LoggedExercise first = log.exercises().getFirst();
        SetSaid set = first.sets().getFirst();
        return switch (slot) {
            case "exercise" -> named(first.exerciseName(), first.exerciseId(), value);
            case "sets" -> first.sets().size() == Integer.parseInt(value);
            case "reps" -> Objects.equals(set.reps(), Integer.valueOf(value));
            case "load" -> set.load() != null && set.load().value() == Double.parseDouble(value);
            case "day" -> log.day() != null;
            default -> false;
        };
    }

    static boolean named(String name, @Nullable String id, String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        String known = id == null ? "" : id.toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.toLowerCase(Locale.ROOT).contains(wanted) || known.contains(wanted);
    }

    static boolean span(Span span, String value) {
        return switch (value) {
            case "this-week" -> span.kind() == Span.Kind.THIS_WEEK;
            case "last-week" -> span.kind() == Span.Kind.LAST_WEEK;
            case "next-week" -> span.kind() == Span.Kind.NEXT_WEEK;
            case "this-month" -> span.kind() == Span.Kind.THIS_MONTH;
            case "last-month" -> span.kind() == Span.Kind.LAST_MONTH;
            case "yesterday" -> span.kind() == Span.Kind.DAY;
            default ->
                span.kind() == Span.Kind.MONTH && span.from().getMonth().name().equalsIgnoreCase(value);
        };
    }

    static boolean day(SaidDay day, String value) {
        return day.how().name().equalsIgnoreCase(value)
                || day.date().getDayOfWeek().name().equalsIgnoreCase(value);
    }

    static boolean program(String id, String value) {
        return switch (value) {
            case "ppl" -> id.equals("push-pull-legs");
            case "531" -> id.equals("531-bbb");
            default -> id.replace('-', '_').startsWith(value);
        };
    }
}
