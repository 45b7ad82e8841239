package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SkipDay;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.PlannedVolume;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.SwapDiffs;
import dev.trainer2.science.plan.VolumeDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Wishes about the plan become proposals; what cannot be done is said. */
final class WishAnswers {
    private static final int SETS_MORE = 2;
    private static final int INSISTED_SETS = 4;
    private static final int ADDED_SETS = 3;
    private static final int ADDED_LOW = 8;
    private static final int ADDED_HIGH = 12;
    private static final double ADDED_RPE = 8;

    private WishAnswers() {}

    /** Answers a wish; empty when it is none. */
    static Optional<Answer> of(Question question, Understanding said, boolean insists) {
        return switch (said) {
            case SkipMuscles skip -> Optional.of(onWeek(question, insists, week -> skip(question, week, skip)));
            case SkipDay skip ->
                Optional.of(onWeek(
                        question, insists, week -> session(week, skip.day().date(), "skip")));
            case SwapWish swap -> Optional.of(onWeek(question, insists, week -> swap(question, week, swap)));
            case LessTime time ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> week.session(time.day().date()).isEmpty()
                                ? Wish.refused("Nothing is planned for "
                                        + Say.day(time.day().date().toString()) + ".")
                                : Wish.of(
                                        ScheduleDiffs.lessTime(
                                                week,
                                                time.day().date(),
                                                time.minutes(),
                                                question.rules().catalogue()),
                                        "That session fits into " + time.minutes() + " minutes already.")));
            case AddMuscles add -> Optional.of(onWeek(question, insists, week -> add(question, week, add, insists)));
            case AddExercise add -> Optional.of(onWeek(question, insists, week -> add(question, week, add)));
            case RemoveWish remove -> Optional.of(onWeek(question, insists, week -> remove(week, question, remove)));
            case MoveDay move ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> week.session(move.from().date()).isEmpty()
                                ? Wish.refused("Nothing is planned for "
                                        + Say.day(move.from().date().toString()) + ".")
                                : Wish.operation(
                                        "As you asked.",
                                        new PlanOperation.MoveSession(
                                                move.from().date(), move.to().date(), "as you asked"))));
            case DeloadWish deload ->
                Optional.of(onWeek(
                        question,
                        insists,
                        week -> Wish.of(
                                new VolumeDiffs(question.rules()).deload(week, question.today(), List.of()),
                                "This week is as light as a deload already.")));
            default -> Optional.empty();
        };
    }

    /** What a wish comes to: a draft, or why there is none. */
    private record Wish(@Nullable DiffDraft draft, String refusal) {
        static Wish of(Optional<DiffDraft> draft, String otherwise) {
            return new Wish(draft.orElse(null), otherwise);
        }

        static Wish refused(String why) {
            return new Wish(null, why);
        }

        static Wish operation(String reason, PlanOperation... operations) {
            return new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, reason, List.of(operations)), "");
        }
    }

    private interface OnWeek {
        Wish wish(PlanWeek week);
    }

    private static Answer onWeek(Question question, boolean insists, OnWeek wished) {
        PlanWeek week = question.week().orElse(null);
        if (week == null) {
            return new Answer(NoPlan.TEXT, List.of());
        }
        Wish wish = wished.wish(week);
        return wish.draft() == null
                ? new Answer(wish.refusal(), List.of())
                : Proposing.diff(question, wish.draft(), "", List.of(), insists);
    }

    private static Wish session(PlanWeek week, LocalDate day, String why) {
        return week.session(day).isPresent()
                ? Wish.operation(
                        "You can't train on " + Say.day(day.toString()) + ".",
                        new PlanOperation.SkipSession(day, why + " as you asked"))
                : Wish.refused("Nothing is planned for " + Say.day(day.toString()) + ".");
    }

    private static Wish skip(Question question, PlanWeek week, SkipMuscles skip) {
        List<PlanOperation> operations = new ArrayList<>();
        List<Muscle> skipped = new ArrayList<>();
        PlanWeek left = week;
        for (Muscle muscle : skip.muscles()) {
            Optional<DiffDraft> draft = ScheduleDiffs.without(
                    left, muscle, question.today(), question.rules().catalogue());
            if (draft.isPresent()
                    && PlanEdit.apply(
                                    left,
                                    draft.get().operations(),
                                    question.rules().catalogue())
                            instanceof PlanEdit.Applied applied) {
                operations.addAll(draft.get().operations());
                skipped.add(muscle);
                left = applied.week();
            }
        }
        return operations.isEmpty()
                ? Wish.refused("Nothing for " + skip.region() + " is left in this week.")
                : new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, fewer(question, week, left, skipped), operations), "");
    }

    /** Of all muscles together: what is left out for one may take from another. */
    private static String fewer(Question question, PlanWeek before, PlanWeek after, List<Muscle> muscles) {
        var was = PlannedVolume.of(before, question.rules().catalogue());
        var is = PlannedVolume.of(after, question.rules().catalogue());
        return muscles.stream()
                .map(muscle -> muscle.key() + " from " + Say.number(was.getOrDefault(muscle, 0.0), 2) + " to "
                        + Say.number(is.getOrDefault(muscle, 0.0), 2) + " sets")
                .collect(Collectors.joining(", ", "", ", as asked."));
    }

    private static Wish swap(Question question, PlanWeek week, SwapWish swap) {
        String id = swap.exerciseId();
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, swap.day());
        if (id == null || days.isEmpty()) {
            return Wish.refused(swap.exerciseName() + " is not in what is left of this week.");
        }
        List<PlanOperation> operations = new ArrayList<>();
        for (LocalDate day : days) {
            if (swap.wantedId() != null) {
                operations.add(new PlanOperation.SwapExercise(
                        day, id, swap.wantedId(), null, swap.wantedName() + " as you asked"));
            } else {
                new SwapDiffs(question.rules())
                        .swap(week, day, id, "You want something else than " + swap.exerciseName() + ".")
                        .ifPresent(draft -> operations.addAll(draft.operations()));
            }
        }
        return operations.isEmpty()
                ? Wish.refused("I found nothing like " + swap.exerciseName()
                        + " that keeps your limits. Name what you would like instead.")
                : new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                "You want something else than " + swap.exerciseName() + ".",
                                operations),
                        "");
    }

    private static List<LocalDate> daysOf(Question question, PlanWeek week, String exerciseId, @Nullable SaidDay day) {
        return week.sessions().stream()
                .filter(session -> day == null
                        ? !session.day().isBefore(question.today())
                        : session.day().equals(day.date()))
                .filter(session -> session.exercises().stream()
                        .map(PlannedExercise::exerciseId)
                        .anyMatch(exerciseId::equals))
                .map(PlannedSession::day)
                .toList();
    }

    /** Two sets more for each muscle of the region, as far as they fit. */
    private static Wish add(Question question, PlanWeek week, AddMuscles add, boolean insists) {
        if (insists) {
            return insisted(question, week, add);
        }
        List<PlanOperation> operations = new ArrayList<>();
        StringBuilder reasons = new StringBuilder();
        PlanWeek grown = week;
        for (Muscle muscle : add.muscles()) {
            Optional<DiffDraft> draft =
                    new VolumeDiffs(question.rules()).addSets(grown, muscle, SETS_MORE, question.today());
            if (draft.isPresent()
                    && PlanEdit.apply(
                                    grown,
                                    draft.get().operations(),
                                    question.rules().catalogue())
                            instanceof PlanEdit.Applied applied) {
                operations.addAll(draft.get().operations());
                reasons.append(reasons.isEmpty() ? "" : " ").append(draft.get().reason());
                grown = applied.week();
            }
        }
        return operations.isEmpty()
                ? Wish.refused("Not one more set for " + add.region()
                        + " fits: the sessions are full, or a muscle is at the most it can recover from. Against the "
                        + "second you may decide: say *I insist* and it is proposed all the same, with your word on "
                        + "record.")
                : new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, reasons.toString(), operations), "");
    }

    /** What the athlete wants against the limit: more sets of what is most for the region, of equals the first. */
    private static Wish insisted(Question question, PlanWeek week, AddMuscles add) {
        PlanOperation most = null;
        double share = 0;
        for (PlannedSession session : week.sessions()) {
            for (PlannedExercise planned : session.exercises()) {
                double own = session.day().isBefore(question.today()) ? 0 : share(question, planned, add.muscles());
                if (own > share) {
                    share = own;
                    most = new PlanOperation.SetSets(
                            session.day(), planned.exerciseId(), planned.sets() + INSISTED_SETS, "as you insist");
                }
            }
        }
        return most == null
                ? Wish.refused("Nothing for " + add.region() + " is left in this week to add to.")
                : Wish.operation("More for " + add.region() + ", as you insist.", most);
    }

    private static double share(Question question, PlannedExercise planned, Set<Muscle> muscles) {
        return question.rules().catalogue().byId(planned.exerciseId()).stream()
                .flatMap(exercise -> MuscleShares.of(exercise).entrySet().stream())
                .filter(entry -> muscles.contains(entry.getKey()))
                .mapToDouble(java.util.Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static Wish add(Question question, PlanWeek week, AddExercise add) {
        String id = add.exerciseId();
        if (id == null) {
            return Wish.refused("The catalogue has no " + add.exerciseName() + ", and plans hold nothing else.");
        }
        Optional<LocalDate> day = Optional.ofNullable(add.day())
                .map(SaidDay::date)
                .or(() -> week.sessions().stream()
                        .map(PlannedSession::day)
                        .filter(one -> !one.isBefore(question.today()))
                        .findFirst());
        return day.filter(one -> week.session(one).isPresent())
                .map(one -> Wish.operation(
                        "You want " + add.exerciseName() + ".",
                        new PlanOperation.AddExercise(
                                one, id, ADDED_SETS, ADDED_LOW, ADDED_HIGH, ADDED_RPE, null, "as you asked")))
                .orElseGet(() -> Wish.refused("No session is left on that day to add it to."));
    }

    private static Wish remove(PlanWeek week, Question question, RemoveWish remove) {
        String id = remove.exerciseId();
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, remove.day());
        if (id == null || days.isEmpty()) {
            return Wish.refused(remove.exerciseName() + " is not in what is left of this week.");
        }
        List<PlanOperation> operations = new ArrayList<>();
        for (LocalDate day : days) {
            boolean alone = week.session(day)
                    .map(session -> session.exercises().stream()
                            .map(PlannedExercise::exerciseId)
                            .allMatch(Set.of(id)::contains))
                    .orElse(false);
            operations.add(
                    alone
                            ? new PlanOperation.SkipSession(day, "nothing else is in it")
                            : new PlanOperation.RemoveExercise(day, id, "as you asked"));
        }
        return new Wish(
                new DiffDraft(PlanDiff.Cause.REQUEST, "You want no " + remove.exerciseName() + ".", operations), "");
    }
}
