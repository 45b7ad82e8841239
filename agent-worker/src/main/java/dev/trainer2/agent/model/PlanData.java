package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.PlannedVolume;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Plans as the model sees them. */
final class PlanData {
    private PlanData() {}

    /** A week with its totals, so that nobody needs to add up, and the reasons its exercises have. */
    static Map<String, Object> week(PlanWeek week, Catalogue catalogue) {
        return week(week, catalogue, true);
    }

    /** A proposed week without reasons: those are words of the model and vouch for no number. */
    static Map<String, Object> shape(PlanWeek week, Catalogue catalogue) {
        return week(week, catalogue, false);
    }

    private static Map<String, Object> week(PlanWeek week, Catalogue catalogue, boolean reasons) {
        Map<String, Object> volume = new LinkedHashMap<>();
        PlannedVolume.of(week, catalogue)
                .forEach((muscle, sets) -> volume.put(muscle.name().toLowerCase(Locale.ROOT) + "Sets", sets));
        return new View()
                .with("weekStart", week.weekStart().toString())
                .with("version", week.version())
                .with("mesocycleWeek", week.mesocycleWeek())
                .with(
                        "sessions",
                        week.sessions().stream()
                                .map(session -> session(session, reasons))
                                .toList())
                .with("setsPerMuscle", volume)
                .map();
    }

    /** Whether a diff waits for the athlete's answer when the question is asked. */
    static boolean diffOpen(Question question) {
        return question.plan() != null
                && question.plan().getDiffs().stream()
                        .anyMatch(diff -> diff.getStatus() == DiffStatus.OPEN
                                && diff.getExpiresAt().isAfter(question.askedAt()));
    }

    private static Map<String, Object> session(PlannedSession session, boolean reasons) {
        return new View()
                .with("day", session.day().toString())
                .with("name", session.name())
                .with("minutes", session.minutes())
                .with("sets", session.sets())
                .with(
                        "exercises",
                        session.exercises().stream()
                                .map(one -> exercise(one, reasons))
                                .toList())
                .map();
    }

    private static Map<String, Object> exercise(PlannedExercise exercise, boolean reasons) {
        return new View()
                .with("exerciseId", exercise.exerciseId())
                .with("name", exercise.name())
                .with("sets", exercise.sets())
                .with("repsLow", exercise.repsLow())
                .with("repsHigh", exercise.repsHigh())
                .with("targetRpe", exercise.targetRpe())
                .with("load", View.load(exercise.load()))
                .with("reason", reasons ? exercise.reason() : null)
                .map();
    }
}
