package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Undo that" and "the other one". */
final class OtherAnswers {
    private OtherAnswers() {}

    /** What was done last is taken back: a draft that waits, a proposal that is open, sets just logged, a change just accepted. */
    static Answer undo(Ask ask) {
        Turn before = ask.turn().before();
        if (before != null && Pending.of(ask, before).isPresent()) {
            return ask.answer("Dropped; nothing was written.", "Verworfen; es wurde nichts geschrieben.");
        }
        Optional<PlanDiffState> open = ask.question().openDiff();
        if (open.isPresent()) {
            return Answer.decided(
                    ask.say(
                            "I took the proposal back. Your plan stays as it is.",
                            "Ich habe den Vorschlag zurückgenommen. Dein Plan bleibt, wie er ist."),
                    List.of(new Decided(
                            "PlanDiffAnswered",
                            Map.of("diffId", open.get().getDiffId(), "decision", "DENY"),
                            ask.question().askedAt())));
        }
        Turn told = before != null && Pending.isTopic(before, Topic.YES) ? before.before() : null;
        Optional<List<Map<String, Object>>> absence = told == null ? Optional.empty() : Absences.takenBack(ask, told);
        if (absence.isPresent()) {
            return Answer.decided(
                    ask.say("Taken back: you are not away.", "Zurückgenommen: Du bist nicht weg."),
                    absence.get().stream()
                            .map(event -> Drafts.decided(event, ask.question().askedAt()))
                            .toList());
        }
        boolean logged = before != null
                && Pending.isTopic(before, Topic.YES)
                && before.lastLog().isPresent();
        Optional<PlanDiffState> accepted = accepted(ask);
        if (!logged && accepted.isPresent()) {
            return back(ask, Diffs.of(accepted.get()));
        }
        return WorkoutAnswers.lastSet(ask.question(), null).isPresent()
                ? SetFixes.delete(ask.with(Slots.NONE))
                : ask.answer("There is nothing I could take back.", "Es gibt nichts, was ich zurücknehmen könnte.");
    }

    private static Optional<PlanDiffState> accepted(Ask ask) {
        return ask.question().plan() == null
                ? Optional.empty()
                : ask.question().plan().getDiffs().stream()
                        .findFirst()
                        .filter(diff -> diff.getStatus() == DiffStatus.ACCEPTED);
    }

    /** A swap or a move has an opposite; what was cut is not known any more. */
    private static Answer back(Ask ask, PlanDiff diff) {
        List<PlanOperation> operations = new ArrayList<>();
        String why = ask.say("taken back", "zurückgenommen");
        for (PlanOperation operation : diff.operations()) {
            switch (operation) {
                case PlanOperation.SwapExercise swap ->
                    operations.add(new PlanOperation.SwapExercise(
                            swap.day(), swap.newExerciseId(), swap.exerciseId(), null, why));
                case PlanOperation.MoveSession move ->
                    operations.add(new PlanOperation.MoveSession(move.newDay(), move.day(), why));
                case PlanOperation.AddExercise add ->
                    operations.add(new PlanOperation.RemoveExercise(add.day(), add.newExerciseId(), why));
                default -> {
                    return ask.answer(
                            "That change cut something out, and I no longer have what it was. Say *new plan please* and I make the week anew.",
                            "Diese Änderung hat etwas gestrichen, das ich nicht mehr habe. Sag *neuer Plan bitte*, dann mache ich die Woche neu.");
                }
            }
        }
        return WishAnswers.onWeek(
                ask.question(),
                false,
                week -> new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                ask.say("You want the last change back.", "Du möchtest die letzte Änderung zurück."),
                                operations),
                        ""));
    }

    /** Other exercises than the one that was proposed. */
    static Answer other(Ask ask) {
        PlanWeek week = ask.question().week().orElse(null);
        PlanDiffState open = ask.question().openDiff().orElse(null);
        PlanOperation.SwapExercise swap = open == null
                ? null
                : Diffs.of(open).operations().stream()
                        .filter(PlanOperation.SwapExercise.class::isInstance)
                        .map(PlanOperation.SwapExercise.class::cast)
                        .findFirst()
                        .orElse(null);
        if (week == null || swap == null) {
            return ask.answer(
                    "Another one of what? Name the exercise you want to swap, or the lift you mean.",
                    "Was anderes wofür? Nenn die Übung, die du tauschen willst, oder die du meinst.");
        }
        List<String> names = ExerciseWishes.others(
                        ask.question(),
                        week,
                        swap.day(),
                        swap.exerciseId(),
                        "",
                        exercise -> !exercise.id().equals(swap.newExerciseId()))
                .stream()
                .flatMap(
                        operation -> ask
                                .question()
                                .rules()
                                .catalogue()
                                .byId(((PlanOperation.SwapExercise) operation).newExerciseId())
                                .stream())
                .map((CatalogExercise exercise) -> ask.voice().exercise(exercise.name(), exercise.id()))
                .toList();
        return names.isEmpty()
                ? ask.answer(
                        "I found nothing else like it that keeps your limits. Say *no* to keep what you had.",
                        "Ich habe nichts anderes Ähnliches gefunden, das in deine Grenzen passt. Sag *nein*, um zu behalten, was du hattest.")
                : ask.answer(
                        "Others that would fit: " + ask.voice().list(names)
                                + ". Say *no* to the open proposal first, then *swap it for* and the one you like.",
                        "Andere, die passen: " + ask.voice().list(names)
                                + ". Sag erst *nein* zum offenen Vorschlag, dann *tausch es gegen* und die, die du magst.");
    }
}
