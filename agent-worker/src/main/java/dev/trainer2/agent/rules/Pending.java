package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Log;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coach showed last and that waits for a yes.
 *
 * @param told what it was made of
 * @param events as {@code {type, payload}}
 * @param decided the same as they are written
 */
record Pending(Understanding told, List<Map<String, Object>> events, List<Decided> decided) {
    private static final List<String> ASKS = List.of("nothing is written before.", "vorher wird nichts geschrieben.");

    /** Of the turn before; empty where it did not end with something to confirm. */
    static Optional<Pending> of(Ask ask, Turn before) {
        boolean asks = ASKS.stream().anyMatch(before.reply()::contains);
        if (!asks) {
            return Optional.empty();
        }
        Understanding told = before.draft().orElse(null);
        boolean fixes = WeightFixes.of(ask, before.text()).isPresent()
                || EntryFixes.of(ask, before.text()).isPresent();
        if (told == null || fixes) {
            return shown(ask, before);
        }
        boolean corrected = before.meaning() instanceof About;
        return Optional.of(new Pending(
                told,
                Drafts.events(ask.question(), told, before.at(), corrected),
                Drafts.decided(ask.question(), told, before.at(), corrected)));
    }

    /** A correction, a removal or the end of a workout: made again as the turn before made it. */
    private static Optional<Pending> shown(Ask ask, Turn before) {
        Optional<List<Map<String, Object>>> fixed = WeightFixes.of(ask, before.text())
                .or(() -> EntryFixes.of(ask, before.text()))
                .flatMap(Pending::events);
        if (fixed.isPresent()) {
            return fixed.map(events -> of(ask, before, events));
        }
        if (before.before() != null && Confirmed.isReply(before)) {
            return Confirmed.of(ask, before);
        }
        Optional<List<Map<String, Object>>> events = before.about().flatMap(about -> events(ask, before, about));
        return events.map(list -> of(ask, before, list));
    }

    private static Pending of(Ask ask, Turn before, List<Map<String, Object>> events) {
        return new Pending(
                before.meaning(),
                events,
                events.stream()
                        .map(event -> Drafts.decided(event, ask.question().askedAt()))
                        .toList());
    }

    /** What a panel would write. */
    private static Optional<List<Map<String, Object>>> events(Answer answer) {
        return answer.intents().stream()
                .filter(Intent.Confirm.class::isInstance)
                .map(panel -> ((Intent.Confirm) panel).events())
                .findFirst();
    }

    private static Optional<List<Map<String, Object>>> events(Ask ask, Turn before, About about) {
        Ask again = ask.with(about.slots());
        return switch (about.topic()) {
            case DELETE_SET -> SetFixes.removal(again).map(List::of);
            case CORRECT_SET -> SetFixes.correction(again).map(List::of);
            case UNDO ->
                SetFixes.removal(again.with(dev.trainer2.agent.understand.Slots.NONE))
                        .map(List::of);
            case FINISH_WORKOUT -> SetFixes.end(again).map(List::of);
            case SICK, AWAY, BACK -> Absences.events(again, before, about.topic());
            case DAYS_PER_WEEK, SESSION_MINUTES, EQUIPMENT -> Profiles.events(again, about.topic());
            default -> Optional.empty();
        };
    }

    /** The sets of it, where it is sets. */
    Optional<Log> log() {
        return told instanceof Log log ? Optional.of(log) : Optional.empty();
    }

    static boolean isTopic(Turn turn, Topic topic) {
        return turn.about().filter(about -> about.topic() == topic).isPresent();
    }
}
