package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules every plan keeps, whoever wrote it. */
public final class Guardrails {
    private static final double MOST_RPE = 9;
    private static final double NOISE = 1e-9;

    private final PlanProfile profile;
    private final PlanHistory history;
    private final Catalogue catalogue;
    private final AllowedExercises allowed;
    private final List<Violation> found = new ArrayList<>();

    private Guardrails(PlanProfile profile, PlanHistory history, Catalogue catalogue) {
        this.profile = profile;
        this.history = history;
        this.catalogue = catalogue;
        this.allowed = new AllowedExercises(profile, history);
    }

    /** Everything a week holds against the rules, in its order; empty for a plan that may be given. */
    public static List<Violation> check(PlanWeek week, PlanProfile profile, PlanHistory history, Catalogue catalogue) {
        Guardrails rules = new Guardrails(profile, history, catalogue);
        rules.found.addAll(PlanStructure.check(week));
        week.sessions().forEach(rules::session);
        rules.volume(week);
        return List.copyOf(rules.found);
    }

    private void session(PlannedSession session) {
        String path = "sessions[" + session.day() + "]";
        boolean over = session.day().isBefore(history.asOf());
        session.exercises().forEach(planned -> exercise(planned, path, over));
        double minutes = SessionTime.minutes(session.exercises(), catalogue);
        if (minutes > profile.minutesLimit()) {
            add(
                    Rule.SESSION_TOO_LONG,
                    path + ".minutes",
                    "%s takes %.1f minutes, over %.1f (%d stated plus 15 %%)",
                    session.name(),
                    minutes,
                    profile.minutesLimit(),
                    profile.sessionMinutes());
        }
    }

    /** What hurts or is excluded today, and what today's estimates allow, binds the days to come: nobody trains a past one. */
    private void exercise(PlannedExercise planned, String sessionPath, boolean over) {
        String path = sessionPath + ".exercises[" + planned.exerciseId() + "]";
        if (planned.targetRpe() > MOST_RPE) {
            add(
                    Rule.RPE_TOO_HIGH,
                    path + ".targetRpe",
                    "%s has a target RPE of %s, over 9",
                    planned.name(),
                    planned.targetRpe());
        }
        catalogue
                .byId(planned.exerciseId())
                .ifPresentOrElse(
                        exercise -> {
                            if (!over) {
                                known(exercise, planned, path);
                            }
                        },
                        () -> add(
                                Rule.UNKNOWN_EXERCISE, path, "the catalogue has no exercise %s", planned.exerciseId()));
    }

    private void known(CatalogExercise exercise, PlannedExercise planned, String path) {
        allowed.refusals(exercise).forEach(refusal -> found.add(new Violation(refusal.rule(), path, refusal.why())));
        if (planned.load() != null && planned.repsLow() >= 1 && planned.targetRpe() > 0) {
            load(exercise, planned, path + ".load");
        }
    }

    private void load(CatalogExercise exercise, PlannedExercise planned, String path) {
        if (planned.load() == null) {
            return;
        }
        String load = PlanMarkdown.load(planned.load());
        var limit = LoadLimit.of(exercise, planned.repsLow(), planned.targetRpe(), profile, history);
        if (limit.isEmpty()) {
            add(
                    Rule.LOAD_WITHOUT_HISTORY,
                    path,
                    "%s has %s without a confident estimate since %s",
                    exercise.name(),
                    load,
                    history.asOf().minusWeeks(12));
            return;
        }
        var moves = limit.get().moves(planned.load());
        if (moves.isPresent() && moves.getAsDouble() > limit.get().most() + NOISE) {
            add(
                    Rule.LOAD_TOO_HIGH,
                    path,
                    "%s moves %.2f kg with %s, over %.2f kg: %s, plus 10 %% or a plate step",
                    exercise.name(),
                    moves.getAsDouble(),
                    load,
                    limit.get().most(),
                    limit.get().explained());
        } else if (moves.isEmpty() && planned.load().value() != 0) {
            add(
                    Rule.LOAD_WITHOUT_HISTORY,
                    path,
                    "%s moves the body, whose weight is not known or all taken as help, so %s cannot be judged",
                    exercise.name(),
                    load);
        }
    }

    private void volume(PlanWeek week) {
        Map<Muscle, Double> sets = PlannedVolume.of(week, catalogue);
        sets.forEach((muscle, number) -> profile.landmarks(muscle)
                .filter(landmarks -> number > 0 && number >= landmarks.mrv())
                .ifPresent(landmarks -> add(
                        Rule.VOLUME_OVER_MRV,
                        "muscles." + muscle.key(),
                        "%s gets %s sets, not under its %s",
                        muscle.key(),
                        PlanMarkdown.number(number),
                        PlanMarkdown.number(landmarks.mrv()))));
    }

    private void add(Rule rule, String path, String format, Object... numbers) {
        found.add(new Violation(rule, path, String.format(Locale.ROOT, format, numbers)));
    }
}
