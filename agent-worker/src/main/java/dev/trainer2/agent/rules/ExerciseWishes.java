package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.SimilarExercises;
import dev.trainer2.science.plan.SwapDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Another exercise, one more, or one less. */
final class ExerciseWishes {
    private static final int ADDED_SETS = 3;
    private static final int ADDED_LOW = 8;
    private static final int ADDED_HIGH = 12;
    private static final double ADDED_RPE = 8;

    private ExerciseWishes() {}

    static Wish swap(Question question, PlanWeek week, SwapWish swap) {
        return swap(question, week, swap, exercise -> true);
    }

    /** @param which exercises may come in where the coach chooses */
    static Wish swap(Question question, PlanWeek week, SwapWish swap, Predicate<CatalogExercise> which) {
        Voice voice = Voice.of(question);
        String id = swap.exerciseId();
        String name = voice.exercise(swap.exerciseName(), id);
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, swap.day());
        if (id == null || days.isEmpty()) {
            String wanted = swap.wantedName() == null ? "" : voice.exercise(swap.wantedName(), swap.wantedId());
            return Wish.refused(absent(voice, question, week, name)
                    + (wanted.isEmpty()
                            ? ""
                            : voice.say(
                                    " To have " + wanted + " all the same, say *add " + wanted + "*.",
                                    " Um " + wanted + " trotzdem zu haben, sag *füg " + wanted + " hinzu*.")));
        }
        String reason =
                voice.say("You want something else than " + name + ".", "Du möchtest etwas anderes als " + name + ".");
        List<PlanOperation> operations = new ArrayList<>();
        for (LocalDate day : days) {
            if (swap.wantedId() != null) {
                operations.add(new PlanOperation.SwapExercise(
                        day,
                        id,
                        swap.wantedId(),
                        null,
                        voice.say(swap.wantedName() + " as you asked", "wie gewünscht")));
            } else {
                chosen(question, week, day, id, reason, which).ifPresent(operations::add);
            }
        }
        return operations.isEmpty()
                ? Wish.refused(voice.say(
                        "I found nothing like " + name + " that keeps your limits. Name what you would like instead.",
                        "Ich habe nichts Ähnliches wie " + name
                                + " gefunden, das in deine Grenzen passt. Nenn mir, was du stattdessen möchtest."))
                : new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, reason, operations), "");
    }

    /** The most similar one, of those that may come in. */
    private static Optional<PlanOperation> chosen(
            Question question,
            PlanWeek week,
            LocalDate day,
            String id,
            String reason,
            Predicate<CatalogExercise> which) {
        Optional<PlanOperation> first = new SwapDiffs(question.rules())
                .swap(week, day, id, reason)
                .flatMap(draft -> draft.operations().stream().findFirst());
        boolean fits = first.filter(operation -> operation instanceof PlanOperation.SwapExercise swap
                        && question.rules()
                                .catalogue()
                                .byId(swap.newExerciseId())
                                .filter(which)
                                .isPresent())
                .isPresent();
        return fits
                ? first
                : others(question, week, day, id, reason, which).stream().findFirst();
    }

    /** What could stand in for an exercise, the most similar first. */
    static List<PlanOperation> others(
            Question question,
            PlanWeek week,
            LocalDate day,
            String id,
            String reason,
            Predicate<CatalogExercise> which) {
        CatalogExercise out = question.rules().catalogue().byId(id).orElse(null);
        PlannedSession session = week.session(day).orElse(null);
        if (out == null || session == null) {
            return List.of();
        }
        Set<String> taken = session.exercises().stream()
                .map(PlannedExercise::exerciseId)
                .collect(java.util.stream.Collectors.toSet());
        return new SimilarExercises(question.rules())
                .of(out, taken).stream()
                        .filter(which)
                        .<PlanOperation>map(other -> new PlanOperation.SwapExercise(
                                day, id, other.id(), null, other.name() + " for " + out.name() + ": " + reason))
                        .filter(operation -> keeps(question, week, operation))
                        .limit(3)
                        .toList();
    }

    private static boolean keeps(Question question, PlanWeek week, PlanOperation operation) {
        return PlanEdit.apply(week, List.of(operation), question.rules().catalogue())
                        instanceof PlanEdit.Applied applied
                && question.rules()
                        .violations(applied.week(), question.overrides())
                        .isEmpty();
    }

    private static String absent(Voice voice, Question question, PlanWeek week, String name) {
        List<String> left = week.sessions().stream()
                .filter(session -> !session.day().isBefore(question.today()))
                .flatMap(session -> session.exercises().stream())
                .map(planned -> voice.exercise(planned.name(), planned.exerciseId()))
                .distinct()
                .limit(8)
                .toList();
        return voice.say(
                        name + " is not in what is left of this week.",
                        name + " kommt in dem, was von dieser Woche übrig ist, nicht vor.")
                + (left.isEmpty() ? "" : voice.say(" Left are ", " Übrig sind ") + voice.list(left) + ".");
    }

    static List<LocalDate> daysOf(Question question, PlanWeek week, String exerciseId, @Nullable SaidDay day) {
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

    static Wish add(Question question, PlanWeek week, AddExercise add) {
        Voice voice = Voice.of(question);
        String id = add.exerciseId();
        String name = voice.exercise(add.exerciseName(), id);
        if (id == null) {
            return Wish.refused(voice.say(
                    "The catalogue has no " + name + ", and plans hold nothing else.",
                    "Der Katalog kennt " + name + " nicht, und Pläne enthalten nur, was er kennt."));
        }
        Optional<LocalDate> day = Optional.ofNullable(add.day())
                .map(SaidDay::date)
                .or(() -> week.sessions().stream()
                        .filter(session -> session.exercises().stream()
                                .noneMatch(planned -> planned.exerciseId().equals(id)))
                        .map(PlannedSession::day)
                        .filter(one -> !one.isBefore(question.today()))
                        .findFirst());
        return day.filter(one -> week.session(one).isPresent())
                .map(one -> Wish.operation(
                        voice.say("You want " + name + ".", "Du möchtest " + name + "."),
                        new PlanOperation.AddExercise(
                                one,
                                id,
                                ADDED_SETS,
                                ADDED_LOW,
                                ADDED_HIGH,
                                ADDED_RPE,
                                null,
                                voice.say("as you asked", "wie gewünscht"))))
                .orElseGet(() -> Wish.refused(voice.say(
                        "No session is left on that day to add it to.",
                        "An diesem Tag ist keine Einheit mehr, in die es passt.")));
    }

    static Wish remove(PlanWeek week, Question question, RemoveWish remove) {
        Voice voice = Voice.of(question);
        String id = remove.exerciseId();
        String name = voice.exercise(remove.exerciseName(), id);
        List<LocalDate> days = id == null ? List.of() : daysOf(question, week, id, remove.day());
        if (id == null || days.isEmpty()) {
            return Wish.refused(absent(voice, question, week, name));
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
                            ? new PlanOperation.SkipSession(
                                    day, voice.say("nothing else is in it", "sonst ist nichts darin"))
                            : new PlanOperation.RemoveExercise(day, id, voice.say("as you asked", "wie gewünscht")));
        }
        return new Wish(
                new DiffDraft(
                        PlanDiff.Cause.REQUEST,
                        voice.say("You want no " + name + ".", "Ohne " + name + ", wie gewünscht."),
                        operations),
                "");
    }
}
