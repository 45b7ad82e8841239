package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Load;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last set that stands in the log taken away or put right, and the end of a workout; each is shown before it is written. */
final class SetFixes {
    private static final int MOST_REPS = 30;

    private SetFixes() {}

    static Answer delete(Ask ask) {
        return removal(ask)
                .map(event -> shown(ask, ask.say("Remove the last set", "Letzten Satz löschen"), event))
                .orElseGet(() -> none(ask));
    }

    static Answer correct(Ask ask) {
        if (last(ask).isEmpty()) {
            return none(ask);
        }
        return correction(ask)
                .map(event -> shown(ask, ask.say("Correct the last set", "Letzten Satz ändern"), event))
                .orElseGet(() -> ask.answer(
                        "Your last set is " + named(ask, last(ask).orElseThrow().set())
                                + ". What should it be? Say *7 reps* or *62.5 kg*.",
                        "Dein letzter Satz ist "
                                + named(ask, last(ask).orElseThrow().set())
                                + ". Wie soll er sein? Sag *7 Wdh* oder *62,5 kg*."));
    }

    static Answer finish(Ask ask) {
        return end(ask).map(event -> shown(ask, ask.say("End the workout", "Training beenden"), event))
                .orElseGet(() -> ask.answer(
                        "No workout is running. "
                                + RangeAnswers.lastTrained(ask).text(),
                        "Es läuft kein Training. "
                                + RangeAnswers.lastTrained(ask).text()));
    }

    private static Answer shown(Ask ask, String title, Map<String, Object> event) {
        Answer shown = LogAnswers.confirm(ask, title, List.of(event));
        return "SetCorrected".equals(event.get("type")) || "SetRemoved".equals(event.get("type"))
                ? new Answer(
                        ask.say("Your last set is ", "Dein letzter Satz: ")
                                + named(ask, last(ask).orElseThrow().set()) + ", "
                                + ask.voice().on(last(ask).orElseThrow().day()) + ". " + shown.text(),
                        shown.intents())
                : shown;
    }

    private static String named(Ask ask, PerformedSet set) {
        return "**" + ask.voice().exercise(set.getExerciseName(), set.getExerciseId()) + "** "
                + ask.voice().set(set.getLoad(), set.getReps(), set.getRpe());
    }

    private static Answer none(Ask ask) {
        return ask.answer(
                "I find no set in your log that I could change.",
                "Ich finde keinen Satz in deinem Log, den ich ändern könnte.");
    }

    private static Optional<WorkoutAnswers.Standing> last(Ask ask) {
        return WorkoutAnswers.lastSet(
                ask.question(), ask.slots().exercise().map(Exercise::id).orElse(null));
    }

    static Optional<Map<String, Object>> removal(Ask ask) {
        return last(ask)
                .map(standing -> Drafts.event(
                        "SetRemoved", Map.of("setId", standing.set().getSetId())));
    }

    static Optional<Map<String, Object>> correction(Ask ask) {
        return last(ask).flatMap(standing -> changed(ask.slots(), standing, ask));
    }

    private static Optional<Map<String, Object>> changed(Slots slots, WorkoutAnswers.Standing standing, Ask ask) {
        PerformedSet set = standing.set();
        Integer reps = slots.reps();
        Load load = slots.load();
        Double number = slots.number();
        if (reps == null && load == null && number != null) {
            boolean isReps = number <= MOST_REPS
                    && number == Math.rint(number)
                    && (set.getReps() == null || Math.abs(number - set.getReps()) < 10);
            reps = isReps ? Integer.valueOf((int) Math.round(number)) : null;
            load = isReps
                    ? null
                    : new Load(number, ask.question().rules().profile().unit());
        }
        if (reps == null && load == null) {
            reps = firstOfTwo(ask.question().text());
        }
        if (reps == null && load == null) {
            return Optional.empty();
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("setId", set.getSetId());
        payload.put("workoutId", standing.workoutId());
        put(payload, "exerciseId", set.getExerciseId());
        payload.put("exerciseName", set.getExerciseName());
        payload.put("setIndex", set.getSetIndex());
        payload.put("setType", set.getSetType().name());
        put(
                payload,
                "load",
                load != null
                        ? Drafts.load(load)
                        : set.getLoad() == null
                                ? null
                                : Map.of(
                                        "value",
                                        set.getLoad().getValue(),
                                        "unit",
                                        set.getLoad().getUnit().name()));
        put(payload, "reps", reps != null ? reps : set.getReps());
        put(payload, "durationSeconds", set.getDurationSeconds());
        put(payload, "rpe", set.getRpe());
        return Optional.of(Drafts.event("SetCorrected", payload));
    }

    /** "7 not 8": the number that is right. */
    private static @Nullable Integer firstOfTwo(String text) {
        java.util.regex.Matcher two = java.util.regex.Pattern.compile(
                        "(?i)\\b(\\d{1,2})\\b[^\\d]*\\b(?:not|nicht|statt|instead of)\\b[^\\d]*\\d")
                .matcher(text);
        return two.find() ? Integer.valueOf(two.group(1)) : null;
    }

    static Optional<Map<String, Object>> end(Ask ask) {
        CurrentWorkout running = ask.question().state().getCurrentWorkout();
        return running == null
                ? Optional.empty()
                : Optional.of(Drafts.event("WorkoutCompleted", Map.of("workoutId", running.getWorkoutId())));
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
