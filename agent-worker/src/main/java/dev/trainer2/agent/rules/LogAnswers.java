package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Told;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.BodyweightSaid;
import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.ConditioningSaid;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.Mended;
import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an athlete tells becomes events they confirm: nothing is written before they have seen what was understood. */
final class LogAnswers {
    private LogAnswers() {}

    /** Shows what was understood; empty when nothing was told. */
    static Optional<Answer> of(Ask ask, Understanding said) {
        return switch (said) {
            case Mended mended -> of(ask, mended.draft());
            case Log log -> Optional.of(UnlikelyAnswers.ask(ask, log).orElseGet(() -> shown(ask, log, false)));
            case BodyweightSaid weight ->
                Optional.of(UnlikelyAnswers.ask(ask, weight.load()).orElseGet(() -> shown(ask, weight, false)));
            case CheckInSaid checkIn -> Optional.of(shown(ask, checkIn, false));
            case ConditioningSaid work -> Optional.of(shown(ask, work, false));
            case PainSaid pain -> {
                Answer asked = shown(ask, pain, false);
                yield Optional.of(new Answer(
                        asked.text()
                                + PainAdvice.of(
                                        ask.voice(),
                                        pain.severity(),
                                        ask.question().text()),
                        asked.intents()));
            }
            case PainGone gone -> Optional.of(shown(ask, gone, false));
            default -> Optional.empty();
        };
    }

    /** What was asked about, as it stands after a yes or a no; empty when it has to be told again. */
    static Optional<Answer> replied(Ask ask, Understanding before, boolean yes) {
        return switch (before) {
            case Log log -> {
                boolean unnamed = log.exercises().stream()
                        .anyMatch(exercise -> exercise.sets().stream()
                                .anyMatch(set -> UnlikelyAnswers.isUnnamed(ask.question(), exercise, set)));
                yield unnamed && !yes ? Optional.empty() : Optional.of(shown(ask, yes ? meant(ask, log) : log, true));
            }
            case BodyweightSaid weight -> yes ? Optional.of(shown(ask, weight, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    static Log meant(Ask ask, Log log) {
        return new Log(
                log.exercises().stream()
                        .map(exercise -> new LoggedExercise(
                                exercise.exerciseName(),
                                exercise.exerciseId(),
                                exercise.sets().stream()
                                        .map(set -> UnlikelyAnswers.meant(ask.question(), exercise, set))
                                        .toList()))
                        .toList(),
                log.day());
    }

    private static Answer shown(Ask ask, Understanding told, boolean asked) {
        List<Map<String, Object>> events =
                Drafts.events(ask.question(), told, ask.question().askedAt(), asked);
        String day = told instanceof Log log && log.day() != null
                ? " (" + ask.voice().on(log.day()) + ")"
                : "";
        boolean now = day.isEmpty();
        String title = switch (told) {
            case Log log -> ask.say("Log these sets", "Sätze eintragen");
            case CheckInSaid checkIn -> "Check-in";
            case BodyweightSaid weight -> ask.say("Body weight", "Körpergewicht");
            case ConditioningSaid work -> ask.say("Conditioning", "Ausdauer");
            case PainSaid pain -> ask.say("Pain report", "Schmerz");
            default -> ask.say("Pain cleared", "Schmerz vorbei");
        };
        return confirm(ask, title + day, events, day, now);
    }

    /** Shows events to be confirmed: by the panel, or by a yes. */
    static Answer confirm(Ask ask, String title, List<Map<String, Object>> events) {
        return confirm(ask, title, events, "", true);
    }

    private static Answer confirm(Ask ask, String title, List<Map<String, Object>> events, String day, boolean now) {
        return new Answer(
                ask.say("I understood", "Verstanden") + day + ":\n\n- "
                        + String.join("\n- ", Told.lines(events, ask.voice().german()))
                        + "\n\n"
                        + ask.say(
                                "Confirm in the panel or say *yes*, and it is in your log; nothing is written before.",
                                "Bestätige im Panel oder sag *ja*, dann steht es in deinem Log; vorher wird nichts geschrieben."),
                List.of(
                        now
                                ? new Intent.Confirm(title, events, ask.voice().german())
                                : new Intent.Choice(
                                        title,
                                        List.of(
                                                new Intent.Choice.Way(
                                                        ask.say("Yes, log it", "Ja, eintragen"), ask.say("yes", "ja")),
                                                new Intent.Choice.Way(ask.say("No", "Nein"), ask.say("no", "nein"))))));
    }
}
