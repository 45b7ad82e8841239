package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Told;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.events.PlanDiffState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A yes or a no: to what was shown to be logged, to the proposal that is open, or to what the coach offered last. It is the
 * athlete who decides; the coach only writes down what they said yes to.
 */
final class Deciding {
    private Deciding() {}

    static Answer yes(Ask ask) {
        Turn before = ask.turn().before();
        if (before != null && !before.reply().isEmpty()) {
            Optional<Answer> drafted = drafted(ask, before);
            if (drafted.isPresent()) {
                return drafted.get();
            }
            Optional<Answer> offered = Offers.taken(ask, before);
            if (offered.isPresent()) {
                return offered.get();
            }
        }
        return ask.question()
                .openDiff()
                .map(diff -> decided(
                        ask,
                        diff,
                        "ACCEPT",
                        ask.say(
                                        "Accepted. Your plan has the change now: ",
                                        "Angenommen. Dein Plan hat jetzt die Änderung: ")
                                + ask.voice().said(diff.getReason())))
                .orElseGet(
                        () -> ask.answer(
                                "There is nothing open that a yes could be for. What would you like to do? *what should I train today*, *log a set*, *change the plan*.",
                                "Gerade ist nichts offen, zu dem ein Ja passt. Was möchtest du? *was soll ich heute trainieren*, *einen Satz eintragen*, *den Plan ändern*."));
    }

    static Answer no(Ask ask) {
        Turn before = ask.turn().before();
        if (before != null && Pending.of(ask, before).isPresent()) {
            return ask.answer(
                    "All right, nothing was written. Tell me what it was and I show it again.",
                    "In Ordnung, es wurde nichts eingetragen. Sag mir, wie es war, dann zeige ich es noch einmal.");
        } else if (before != null && Offers.isOffer(before.reply())) {
            return ask.answer("All right, we leave it as it is.", "In Ordnung, dann bleibt es so.");
        }
        return ask.question()
                .openDiff()
                .map(diff -> decided(
                        ask,
                        diff,
                        "DENY",
                        ask.say("Denied. Your plan stays as it is.", "Abgelehnt. Dein Plan bleibt, wie er ist.")))
                .orElseGet(() -> ask.answer(
                        "All right. Nothing is open, and nothing was changed.",
                        "In Ordnung. Es ist nichts offen, und nichts wurde geändert."));
    }

    /** What was shown and not written yet. */
    private static Optional<Answer> drafted(Ask ask, Turn before) {
        return Pending.of(ask, before).map(pending -> {
            List<Map<String, Object>> events = pending.events();
            String lines = String.join("\n- ", Told.lines(events, ask.voice().german()));
            return Answer.decided(
                    ask.say("Done, it is in your log:\n\n- ", "Erledigt, es steht im Log:\n\n- ")
                            + lines
                            + next(ask, pending.told()),
                    pending.decided());
        });
    }

    private static String next(Ask ask, Understanding told) {
        return told instanceof Understanding.Log
                ? ask.say(
                        "\n\nSay *another one* for the same set again, or *undo that*.",
                        "\n\nSag *noch einer* für denselben Satz noch mal, oder *mach das rückgängig*.")
                : "";
    }

    private static Answer decided(Ask ask, PlanDiffState diff, String decision, String text) {
        Instant now = ask.question().askedAt();
        return Answer.decided(
                text,
                List.of(new Decided(
                        "PlanDiffAnswered", Map.of("diffId", diff.getDiffId(), "decision", decision), now)));
    }

    /** Whether a message is a plain yes or no to something that waits for one. */
    static boolean decides(Ask ask) {
        Turn turn = ask.turn();
        Turn before = turn.before();
        boolean plain = Pending.isTopic(turn, Topic.YES) || Pending.isTopic(turn, Topic.NO);
        return plain
                && (ask.question().openDiff().isPresent()
                        || before != null
                                && (Pending.of(ask, before).isPresent() || UnlikelyAnswers.isQuestion(before.reply())));
    }
}
