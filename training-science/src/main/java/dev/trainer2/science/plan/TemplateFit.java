package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A week of a published program made to fit an athlete who has fewer days, less time or other equipment than it asks for.
 *
 * @param plan the week, with what choosing it insists on and what even so stands in its way
 * @param notes what was cut and replaced, in words; empty where the week is as published
 */
public record TemplateFit(TemplatePlan plan, List<String> notes) {
    private static final int FEWEST_EXERCISES = 2;
    private static final int FEWEST_SETS = 2;
    private static final double LEAST_RPE = 7;
    private static final double MOST_RPE = 8.5;

    /**
     * The week a state stands at, adapted where it does not fit.
     *
     * @param weekStart a Monday
     */
    public static TemplateFit week(Template template, TemplateState state, PlanRules rules, LocalDate weekStart) {
        TemplatePlan published = TemplatePlan.week(template, state, rules, weekStart);
        List<String> notes = new ArrayList<>();
        List<PlannedSession> sessions = onDays(published.week(), state, rules.profile(), notes);
        if (published.refusals().isEmpty() && notes.isEmpty()) {
            return new TemplateFit(published, List.of());
        }
        List<PlannedSession> fitted = new ArrayList<>();
        for (PlannedSession session : sessions) {
            List<PlannedExercise> allowed = allowed(session, rules, notes);
            List<PlannedExercise> within = within(session, allowed, rules, notes);
            if (!within.isEmpty()) {
                fitted.add(session.with(within, rules.catalogue()));
            }
        }
        PlanWeek week = published.week().with(fitted).restated(rules.catalogue());
        return new TemplateFit(
                TemplatePlan.judged(template, week, rules),
                notes.stream().distinct().toList());
    }

    /** So many sessions as the athlete has days, the others in the weeks after it. */
    private static List<PlannedSession> onDays(
            PlanWeek week, TemplateState state, PlanProfile profile, List<String> notes) {
        List<PlannedSession> all = week.sessions();
        int days = profile.daysPerWeek();
        if (all.size() <= days) {
            return all;
        }
        notes.add(days + " of " + all.size() + " sessions a week, as you have " + days
                + " days; the others come in the weeks after it");
        List<PlannedSession> some = new ArrayList<>();
        List<Split> splits = Split.of(days);
        for (int place = 0; place < days; place++) {
            PlannedSession session = all.get(((state.week() - 1) * days + place) % all.size());
            some.add(new PlannedSession(
                    week.weekStart().plusDays(splits.get(place).day()),
                    session.name(),
                    session.minutes(),
                    session.exercises()));
        }
        return some;
    }

    /** Exercises that may not be given are replaced by the most similar that may. */
    private static List<PlannedExercise> allowed(PlannedSession session, PlanRules rules, List<String> notes) {
        AllowedExercises allowed = new AllowedExercises(rules.profile(), rules.history());
        SimilarExercises similar = new SimilarExercises(rules);
        Set<String> taken = new LinkedHashSet<>();
        session.exercises().forEach(planned -> taken.add(planned.exerciseId()));
        List<PlannedExercise> exercises = new ArrayList<>();
        for (PlannedExercise planned : session.exercises()) {
            CatalogExercise known = rules.catalogue().byId(planned.exerciseId()).orElse(null);
            Optional<String> against = known == null
                    ? Optional.of("the catalogue has no exercise " + planned.exerciseId())
                    : allowed.refusals(known).stream().findFirst().map(AllowedExercises.Refusal::why);
            if (against.isEmpty()) {
                exercises.add(planned);
                continue;
            }
            Optional<CatalogExercise> other = known == null
                    ? Optional.empty()
                    : similar.of(known, taken).stream().findFirst();
            if (other.isEmpty()) {
                notes.add(planned.name() + " is left out: " + against.get());
            } else {
                notes.add(other.get().name() + " in place of " + planned.name() + ": " + against.get());
                exercises.add(instead(planned, other.get(), rules));
            }
        }
        return exercises;
    }

    private static PlannedExercise instead(PlannedExercise planned, CatalogExercise other, PlanRules rules) {
        double rpe = Math.clamp(planned.targetRpe(), LEAST_RPE, MOST_RPE);
        var limit = LoadLimit.of(other, planned.repsLow(), rpe, rules.profile(), rules.history());
        var load = limit.flatMap(LoadLimit::suggested).orElse(null);
        return new PlannedExercise(
                other.id(),
                other.name(),
                planned.sets(),
                planned.repsLow(),
                planned.repsHigh(),
                rpe,
                load,
                "In place of " + planned.name() + "."
                        + (load == null ? " Find a weight that feels like RPE " + PlanMarkdown.number(rpe) + "." : ""));
    }

    /** A session that takes too long loses its accessories, the last first, then their sets, then those of its main lift. */
    private static List<PlannedExercise> within(
            PlannedSession session, List<PlannedExercise> all, PlanRules rules, List<String> notes) {
        List<PlannedExercise> left = new ArrayList<>(all);
        double limit = rules.profile().minutesLimit();
        List<String> cut = new ArrayList<>();
        while (minutes(left, rules) > limit && ids(left).size() > FEWEST_EXERCISES) {
            String last = List.copyOf(ids(left)).getLast();
            cut.add(left.getLast().name() + " out");
            left.removeIf(planned -> planned.exerciseId().equals(last));
        }
        for (boolean main : new boolean[] {false, true}) {
            boolean fewer = true;
            while (minutes(left, rules) > limit && fewer) {
                fewer = lessOf(left, main);
                if (fewer) {
                    cut.add("fewer sets");
                }
            }
        }
        while (minutes(left, rules) > limit && left.size() > 1) {
            cut.add(left.getLast().name() + " out");
            left.removeLast();
        }
        if (!cut.isEmpty()) {
            notes.add(session.name() + ", cut to fit your " + rules.profile().sessionMinutes() + " minutes: "
                    + String.join(", ", new LinkedHashSet<>(cut)));
        }
        return left;
    }

    /** Takes a set off the last row that has more than two, of the main lift or of the others. */
    private static boolean lessOf(List<PlannedExercise> rows, boolean main) {
        String first = rows.getFirst().exerciseId();
        for (int row = rows.size() - 1; row >= 0; row--) {
            PlannedExercise planned = rows.get(row);
            if (planned.exerciseId().equals(first) == main && planned.sets() > FEWEST_SETS) {
                rows.set(row, planned.withSets(planned.sets() - 1));
                return true;
            }
        }
        return false;
    }

    private static double minutes(List<PlannedExercise> rows, PlanRules rules) {
        return SessionTime.minutes(rows, rules.catalogue());
    }

    private static Set<String> ids(List<PlannedExercise> rows) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(planned -> ids.add(planned.exerciseId()));
        return ids;
    }
}
