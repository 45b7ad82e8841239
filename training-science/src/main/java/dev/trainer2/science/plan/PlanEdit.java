package dev.trainer2.science.plan;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Applies operations to a week, all of them or none. Whether the result may be given is for {@link Guardrails} to say. */
public final class PlanEdit {
    private static final int DAYS = 7;

    private final Catalogue catalogue;
    private PlanWeek week;

    private PlanEdit(PlanWeek week, Catalogue catalogue) {
        this.week = week;
        this.catalogue = catalogue;
    }

    /** What came of it. */
    public sealed interface Result {}

    /** The new week, a version later, with the minutes that follow from it. */
    public record Applied(PlanWeek week) implements Result {}

    /**
     * An operation does not fit the week it meets.
     *
     * @param index its place, from 0
     * @param operation which
     * @param why what is in its way
     */
    public record Unfit(int index, PlanOperation operation, String why) implements Result {}

    /** Applies operations in order. */
    public static Result apply(PlanWeek week, List<PlanOperation> operations, Catalogue catalogue) {
        PlanEdit edit = new PlanEdit(week, catalogue);
        for (int i = 0; i < operations.size(); i++) {
            try {
                edit.apply(operations.get(i));
            } catch (DoesNotFit unfit) {
                return new Unfit(i, operations.get(i), unfit.why);
            }
        }
        return new Applied(edit.week.as(week.planId(), week.version() + 1).restated(catalogue));
    }

    private void apply(PlanOperation operation) throws DoesNotFit {
        PlannedSession session = week.session(operation.day())
                .orElseThrow(() -> new DoesNotFit("there is no session on " + operation.day()));
        switch (operation) {
            case PlanOperation.MoveSession move -> move(session, move.newDay());
            case PlanOperation.SkipSession skip ->
                week = week.with(week.sessions().stream()
                        .filter(one -> !one.day().equals(skip.day()))
                        .toList());
            default -> replace(session, changed(session, operation));
        }
    }

    private List<PlannedExercise> changed(PlannedSession session, PlanOperation operation) throws DoesNotFit {
        List<PlannedExercise> list = new ArrayList<>(session.exercises());
        switch (operation) {
            case PlanOperation.SwapExercise swap -> swap(list, swap);
            case PlanOperation.SetSets sets -> sets(list, sets.exerciseId(), sets.sets());
            case PlanOperation.SetLoad load ->
                list.set(
                        only(list, load.exerciseId()),
                        one(list, load.exerciseId()).withLoad(load.load()).because(load.rationale()));
            case PlanOperation.SetRepRange reps ->
                list.set(
                        only(list, reps.exerciseId()),
                        one(list, reps.exerciseId()).withReps(reps.repsLow(), reps.repsHigh()));
            case PlanOperation.SetRpe rpe ->
                list.set(
                        only(list, rpe.exerciseId()),
                        one(list, rpe.exerciseId()).withRpe(rpe.rpe()));
            case PlanOperation.AddExercise add -> add(list, add);
            case PlanOperation.RemoveExercise remove -> {
                places(list, remove.exerciseId());
                list.removeIf(one -> one.exerciseId().equals(remove.exerciseId()));
            }
            case PlanOperation.MoveSession move -> throw new DoesNotFit("a move changes no exercise");
            case PlanOperation.SkipSession skip -> throw new DoesNotFit("a skip changes no exercise");
        }
        return list;
    }

    private void swap(List<PlannedExercise> list, PlanOperation.SwapExercise swap) throws DoesNotFit {
        CatalogExercise other = joining(list, swap.newExerciseId());
        for (int place : places(list, swap.exerciseId())) {
            PlannedExercise old = list.get(place);
            list.set(
                    place,
                    new PlannedExercise(
                            other.id(),
                            other.name(),
                            old.sets(),
                            old.repsLow(),
                            old.repsHigh(),
                            old.targetRpe(),
                            swap.load(),
                            swap.rationale()));
        }
    }

    private void add(List<PlannedExercise> list, PlanOperation.AddExercise add) throws DoesNotFit {
        CatalogExercise other = joining(list, add.newExerciseId());
        list.add(new PlannedExercise(
                other.id(),
                other.name(),
                add.sets(),
                add.repsLow(),
                add.repsHigh(),
                add.rpe(),
                add.load(),
                add.rationale()));
    }

    /** The first places keep their sets as far as they go, and what is more joins the last. */
    private static void sets(List<PlannedExercise> list, String exerciseId, int total) throws DoesNotFit {
        List<Integer> places = places(list, exerciseId);
        if (total < 1) {
            throw new DoesNotFit("no sets are left of " + exerciseId + "; take the exercise out instead");
        }
        int left = total;
        for (int place : places) {
            boolean last = place == places.getLast().intValue();
            int here = last ? left : Math.min(left, list.get(place).sets());
            list.set(place, list.get(place).withSets(here));
            left -= here;
        }
        list.removeIf(one -> one.exerciseId().equals(exerciseId) && one.sets() == 0);
    }

    private void move(PlannedSession session, LocalDate newDay) throws DoesNotFit {
        if (newDay.isBefore(week.weekStart())
                || !newDay.isBefore(week.weekStart().plusDays(DAYS))) {
            throw new DoesNotFit(newDay + " is not in the week of " + week.weekStart());
        } else if (week.session(newDay).isPresent()) {
            throw new DoesNotFit("there is a session on " + newDay);
        }
        week = week.with(week.sessions().stream()
                .map(one -> one.day().equals(session.day()) ? one.on(newDay) : one)
                .sorted(Comparator.comparing(PlannedSession::day))
                .toList());
    }

    private void replace(PlannedSession session, List<PlannedExercise> exercises) {
        week = week.with(week.sessions().stream()
                .map(one -> one.day().equals(session.day()) ? one.with(exercises, catalogue) : one)
                .toList());
    }

    private CatalogExercise joining(List<PlannedExercise> list, String exerciseId) throws DoesNotFit {
        if (list.stream().anyMatch(one -> one.exerciseId().equals(exerciseId))) {
            throw new DoesNotFit(exerciseId + " is in the session already");
        }
        return catalogue
                .byId(exerciseId)
                .orElseThrow(() -> new DoesNotFit("the catalogue has no exercise " + exerciseId));
    }

    private static PlannedExercise one(List<PlannedExercise> list, String exerciseId) throws DoesNotFit {
        return list.get(only(list, exerciseId));
    }

    private static int only(List<PlannedExercise> list, String exerciseId) throws DoesNotFit {
        List<Integer> places = places(list, exerciseId);
        if (places.size() > 1) {
            throw new DoesNotFit(exerciseId + " stands " + places.size() + " times in the session");
        }
        return places.getFirst();
    }

    private static List<Integer> places(List<PlannedExercise> list, String exerciseId) throws DoesNotFit {
        List<Integer> places = IntStream.range(0, list.size())
                .filter(i -> list.get(i).exerciseId().equals(exerciseId))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new DoesNotFit("the session has no exercise " + exerciseId);
        }
        return places;
    }

    /** Leaves an edit half done, which is then thrown away. */
    private static final class DoesNotFit extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        DoesNotFit(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
