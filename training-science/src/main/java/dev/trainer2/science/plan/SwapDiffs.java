package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ready-made diffs that put one exercise in the place of another, or take it out. */
public final class SwapDiffs {
    private static final int TRIED = 12;

    private final PlanRules rules;
    private final SimilarExercises similar;

    public SwapDiffs(PlanRules rules) {
        this.rules = rules;
        this.similar = new SimilarExercises(rules);
    }

    /**
     * What hurts is swapped for something similar that does not, or taken out where there is nothing.
     *
     * @param from sessions before this day are left as they are
     * @return empty when nothing planned hurts
     */
    public Optional<DiffDraft> pain(PlanWeek week, LocalDate from) {
        AllowedExercises allowed = new AllowedExercises(rules.profile(), rules.history());
        List<PlanOperation> operations = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        PlanWeek changed = week;
        for (PlannedSession session : week.sessions()) {
            for (String id : session.day().isBefore(from) ? List.<String>of() : ids(session)) {
                String why = rules.catalogue().byId(id).stream()
                        .flatMap(exercise -> allowed.refusals(exercise).stream())
                        .filter(refusal -> refusal.rule() == Rule.PAIN)
                        .map(AllowedExercises.Refusal::why)
                        .findFirst()
                        .orElse(null);
                if (why != null) {
                    reasons.add(why);
                    PlanOperation operation = swapOrRemove(changed, session.day(), id, why);
                    operations.add(operation);
                    changed = applied(changed, operation).orElse(changed);
                }
            }
        }
        return operations.isEmpty()
                ? Optional.empty()
                : Optional.of(new DiffDraft(
                        PlanDiff.Cause.PAIN,
                        reasons.stream().distinct().collect(Collectors.joining(". ")),
                        operations));
    }

    /**
     * An exercise swapped for the most similar one allowed.
     *
     * @return empty when it is not there or nothing similar fits
     */
    public Optional<DiffDraft> swap(PlanWeek week, LocalDate day, String exerciseId, String wish) {
        return similarTo(week, day, exerciseId, wish)
                .map(swap -> new DiffDraft(PlanDiff.Cause.REQUEST, wish, List.of(swap)));
    }

    private PlanOperation swapOrRemove(PlanWeek week, LocalDate day, String exerciseId, String why) {
        Optional<PlanOperation> swap = similarTo(week, day, exerciseId, why);
        if (swap.isPresent()) {
            return swap.get();
        }
        boolean alone = week.session(day)
                .map(session -> Set.copyOf(ids(session)).equals(Set.of(exerciseId)))
                .orElse(false);
        return alone
                ? new PlanOperation.SkipSession(day, why + "; nothing similar is allowed and nothing else is left")
                : new PlanOperation.RemoveExercise(day, exerciseId, why + "; nothing similar is allowed");
    }

    /** The first similar exercise with which minutes and volume still fit. */
    private Optional<PlanOperation> similarTo(PlanWeek week, LocalDate day, String exerciseId, String why) {
        PlannedSession session = week.session(day).orElse(null);
        CatalogExercise exercise = rules.catalogue().byId(exerciseId).orElse(null);
        PlannedExercise planned = session == null
                ? null
                : session.exercises().stream()
                        .filter(one -> one.exerciseId().equals(exerciseId))
                        .findFirst()
                        .orElse(null);
        if (session == null || exercise == null || planned == null) {
            return Optional.empty();
        }
        return similar.of(exercise, Set.copyOf(ids(session))).stream()
                .limit(TRIED)
                .<PlanOperation>map(other -> new PlanOperation.SwapExercise(
                        day,
                        exerciseId,
                        other.id(),
                        load(other, planned),
                        other.name() + " for " + exercise.name() + ": " + why))
                .filter(swap -> applied(week, swap).map(this::fits).orElse(false))
                .findFirst();
    }

    private @Nullable Load load(CatalogExercise exercise, PlannedExercise planned) {
        return LoadLimit.of(exercise, planned.repsLow(), planned.targetRpe(), rules.profile(), rules.history())
                .flatMap(LoadLimit::suggested)
                .orElse(null);
    }

    private boolean fits(PlanWeek week) {
        return rules.violations(week, List.of()).stream()
                .noneMatch(violation ->
                        violation.rule() == Rule.VOLUME_OVER_MRV || violation.rule() == Rule.SESSION_TOO_LONG);
    }

    private Optional<PlanWeek> applied(PlanWeek week, PlanOperation operation) {
        return PlanEdit.apply(week, List.of(operation), rules.catalogue()) instanceof PlanEdit.Applied applied
                ? Optional.of(applied.week())
                : Optional.empty();
    }

    private static List<String> ids(PlannedSession session) {
        return session.exercises().stream()
                .map(PlannedExercise::exerciseId)
                .distinct()
                .toList();
    }
}
