package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.Load;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.WorkoutSummary;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Starting a workout, what comes next in it, and the last one. */
final class WorkoutAnswers {
    private WorkoutAnswers() {}

    /** A form to log sets: of the exercise named, else of the plan of today, else of the one the last workout began with. */
    static Answer start(Ask ask, Optional<String> exercise) {
        CurrentWorkout current = ask.question().state().getCurrentWorkout();
        String workoutId =
                current == null ? EventIds.derive("workout", ask.question().requestId()) : current.getWorkoutId();
        String opening = current == null
                ? ask.say("Let's go.", "Los geht's.")
                : ask.say(
                        "You are in the middle of a workout; it goes on.",
                        "Du bist mitten in einem Training; es geht weiter.");
        Optional<PlannedExercise> planned = exercise.isPresent()
                ? Optional.empty()
                : left(ask.question()).stream().findFirst();
        if (planned.isPresent()) {
            return planned(ask, workoutId, opening, planned.get());
        }
        Optional<ExerciseHistory> history = exercise.flatMap(name -> history(ask.question(), name))
                .or(() -> exercise.isPresent()
                        ? Optional.empty()
                        : ask.question().state().getExercises().stream().findFirst());
        if (history.isEmpty()) {
            return new Answer(
                    opening
                            + ask.say(
                                    " Name the exercise in the panel and log your first set.",
                                    " Nenn die Übung im Panel und trag deinen ersten Satz ein."),
                    List.of(new Intent.LogSets(title(ask), workoutId, exercise.orElse(null), null, null, null, null)));
        }
        PerformedSet first = history.get().getSets().getFirst();
        String lastTime = LiftAnswers.sets(ask, history.get().getSets()) + " "
                + ask.voice().on(history.get().getDate());
        String name =
                ask.voice().exercise(history.get().getExercise(), history.get().getExerciseId());
        return new Answer(
                opening
                        + ask.say(
                                " Last time on **" + name + "**: " + lastTime
                                        + ". The panel starts from there; change what you like.",
                                " Letztes Mal **" + name + "**: " + lastTime
                                        + ". Das Panel fängt dort an; ändere, was du magst."),
                List.of(panel(
                        ask,
                        workoutId,
                        history.get().getExercise(),
                        history.get().getExerciseId(),
                        first.getLoad(),
                        first.getReps(),
                        lastTime)));
    }

    private static Answer planned(Ask ask, String workoutId, String opening, PlannedExercise planned) {
        Optional<ExerciseHistory> history =
                LiftAnswers.history(ask, new Slots.Exercise(planned.name(), planned.exerciseId()));
        String lastTime = history.map(done -> LiftAnswers.sets(ask, done.getSets()) + " "
                        + ask.voice().on(done.getDate()))
                .orElse(null);
        String name = ask.voice().exercise(planned.name(), planned.exerciseId());
        return new Answer(
                opening
                        + ask.say(" Your plan has **" + name + "** now: ", " Laut Plan kommt jetzt **" + name + "**: ")
                        + Planned.line(ask.voice(), planned) + "."
                        + (lastTime == null ? "" : ask.say(" Last time: ", " Letztes Mal: ") + lastTime + "."),
                List.of(panel(
                        ask,
                        workoutId,
                        planned.name(),
                        planned.exerciseId(),
                        planned.load() == null ? null : Weeks.record(planned.load()),
                        planned.repsLow(),
                        lastTime)));
    }

    private static Intent panel(
            Ask ask,
            String workoutId,
            String name,
            @Nullable String id,
            @Nullable Load load,
            @Nullable Integer reps,
            @Nullable String lastTime) {
        return new Intent.LogSets(title(ask), workoutId, name, id, load, reps, lastTime);
    }

    private static String title(Ask ask) {
        return ask.say("Workout", "Training");
    }

    private static Optional<ExerciseHistory> history(Question question, String name) {
        return question.state().getExercises().stream()
                .filter(history -> history.getExercise().equals(name))
                .findFirst();
    }

    /** The session of today, else the next one. */
    static Optional<PlannedSession> session(Question question) {
        return question.week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.day().isBefore(question.today()))
                .findFirst();
    }

    /** What today's session still has that was not done today. */
    static List<PlannedExercise> left(Question question) {
        Set<String> done = doneToday(question);
        return question.week().flatMap(week -> week.session(question.today())).stream()
                .flatMap(session -> session.exercises().stream())
                .filter(planned -> !done.contains(planned.exerciseId()) && !done.contains(planned.name()))
                .toList();
    }

    private static Set<String> doneToday(Question question) {
        CurrentWorkout current = question.state().getCurrentWorkout();
        Set<String> done = question.state().getExercises().stream()
                .filter(one -> one.getDate().equals(question.today().toString()))
                .map(one -> one.getExerciseId() == null ? one.getExercise() : one.getExerciseId())
                .collect(Collectors.toSet());
        if (current != null) {
            current.getSets()
                    .forEach(
                            set -> done.add(set.getExerciseId() == null ? set.getExerciseName() : set.getExerciseId()));
        }
        return done;
    }

    /** What comes next: in today's session, else the next session. */
    static Answer next(Ask ask) {
        if (!ask.hasPlan()) {
            return ask.question().state().getCurrentWorkout() == null
                    ? Nothing.planned(ask)
                    : start(ask, Optional.empty());
        }
        List<PlannedExercise> left = left(ask.question());
        if (left.isEmpty()) {
            boolean today = ask.question()
                    .week()
                    .flatMap(week -> week.session(ask.question().today()))
                    .isPresent();
            String over = today ? ask.say("That was all for today. ", "Das war alles für heute. ") : "";
            return new Answer(over + PlanAnswers.nextSession(ask).text(), List.of());
        }
        PlannedExercise next = left.getFirst();
        String others = left.size() == 1
                ? ask.say(" It is the last one of today.", " Es ist die letzte Übung heute.")
                : ask.say(" After it: ", " Danach: ")
                        + left.stream()
                                .skip(1)
                                .map(planned -> ask.voice().exercise(planned.name(), planned.exerciseId()))
                                .collect(Collectors.joining(", "))
                        + ".";
        Answer opened = planned(
                ask,
                ask.question().state().getCurrentWorkout() == null
                        ? EventIds.derive("workout", ask.question().requestId())
                        : ask.question().state().getCurrentWorkout().getWorkoutId(),
                "",
                next);
        return new Answer(
                ask.say("Next: **", "Als Nächstes: **") + ask.voice().exercise(next.name(), next.exerciseId()) + "**, "
                        + Planned.line(ask.voice(), next) + "." + others,
                opened.intents());
    }

    /** A rest, after the exercise named, else after that of the last set of the workout. */
    static Answer rest(Ask ask, int seconds, Optional<String> named) {
        CurrentWorkout current = ask.question().state().getCurrentWorkout();
        Optional<String> after =
                named.or(() -> current == null || current.getSets().isEmpty()
                        ? Optional.empty()
                        : Optional.of(current.getSets().getLast().getExerciseName()));
        return new Answer(
                ask.say("Rest for ", "Pause: ")
                        + Say.seconds(seconds)
                        + after.map(name -> ask.say(" after **", " nach **") + name + "**")
                                .orElse("")
                        + ask.say(". The panel counts it down.", ". Das Panel zählt sie runter."),
                List.of(new Intent.Rest(
                        seconds, after.orElse(null), ask.question().askedAt())));
    }

    static Answer last(Ask ask) {
        return ask.question().state().getRecentWorkouts().stream()
                .findFirst()
                .map(workout -> summary(ask, workout))
                .orElseGet(() -> Nothing.logged(ask));
    }

    /** A workout in words and as a panel. */
    static Answer summary(Ask ask, WorkoutSummary workout) {
        String called = workout.getName() == null ? "" : " **" + workout.getName() + "**";
        String what =
                ask.voice().sets(workout.getWorkSets()) + ", " + ask.voice().kilograms(workout.getTonnageKg());
        return new Answer(
                ask.say(
                        "Your workout" + called + " " + ask.voice().on(workout.getDate()) + ": "
                                + ask.voice().sets(workout.getWorkSets()).replace(" set", " work set") + ", "
                                + ask.voice().kilograms(workout.getTonnageKg()) + " of tonnage, with "
                                + names(ask, workout) + ".",
                        "Dein Training" + called + " " + ask.voice().on(workout.getDate()) + ": " + what
                                + " bewegt, mit " + names(ask, workout) + "."),
                List.of(new Intent.Summary(
                        workout.getName() == null ? ask.say("Workout", "Training") : workout.getName(),
                        workout.getDate(),
                        workout.getWorkSets(),
                        workout.getTonnageKg(),
                        workout.getExercises().stream()
                                .flatMap(exercise -> history(ask.question(), exercise).stream())
                                .filter(history -> history.getWorkoutId().equals(workout.getWorkoutId()))
                                .map(history -> Summaries.of(ask.voice(), history, null)
                                        .exercises()
                                        .getFirst())
                                .toList(),
                        null)));
    }

    private static String names(Ask ask, WorkoutSummary workout) {
        return workout.getExercises().stream()
                .map(name -> ask.voice().exercise(name, idOf(ask.question(), name)))
                .collect(Collectors.joining(", "));
    }

    /** The catalogue id of an exercise by the athlete's name for it. */
    static @Nullable String idOf(Question question, String name) {
        return history(question, name)
                .map(ExerciseHistory::getExerciseId)
                .or(() -> question.rules().catalogue().find(null, name).map(known -> known.id()))
                .orElse(null);
    }

    /** The last set that stands in the log: of the running workout, else of the last one. */
    static Optional<Standing> lastSet(Question question, @Nullable String exerciseId) {
        CurrentWorkout current = question.state().getCurrentWorkout();
        if (current != null && !current.getSets().isEmpty()) {
            Optional<Standing> set = current.getSets().reversed().stream()
                    .filter(one -> exerciseId == null || exerciseId.equals(one.getExerciseId()))
                    .findFirst()
                    .map(one -> new Standing(current.getWorkoutId(), one, question.today()));
            if (set.isPresent()) {
                return set;
            }
        }
        return question.state().getExercises().stream()
                .filter(done -> exerciseId == null || exerciseId.equals(done.getExerciseId()))
                .filter(done -> !done.getSets().isEmpty())
                .max(java.util.Comparator.comparing(
                        done -> done.getSets().getLast().getOccurredAt()))
                .map(done ->
                        new Standing(done.getWorkoutId(), done.getSets().getLast(), LocalDate.parse(done.getDate())));
    }

    /** A set that stands in the log. */
    record Standing(String workoutId, PerformedSet set, LocalDate day) {}
}
