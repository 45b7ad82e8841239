package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.ExerciseHistory;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.plan.ExerciseSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was done last and best on a lift. */
final class LiftAnswers {
    private static final int SHOWN = 5;

    private LiftAnswers() {}

    static Answer last(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return WorkoutAnswers.last(ask);
        }
        Lift lift = Lift.of(ask.question(), exercise);
        Optional<Answer> inRange = ask.slots().span().flatMap(span -> inRange(ask, lift, span));
        if (inRange.isPresent()) {
            return inRange.get();
        }
        return lift.last()
                .map(history -> new Answer(
                        ask.say("Your last **", "Dein letztes Mal **") + called(ask, lift) + ask.say("** was ", "**: ")
                                + ask.voice().on(history.getDate()) + ": " + sets(ask, history.getSets()) + "."
                                + next(ask, lift, exercise),
                        List.of(Summaries.of(ask.voice(), history, lift.best().orElse(null)))))
                .orElseGet(() -> lift.isKnown() ? best(ask) : never(ask, exercise));
    }

    private static Optional<Answer> inRange(Ask ask, Lift lift, Span span) {
        List<ExerciseSession> done = lift.sessions().stream()
                .filter(session -> span.has(session.day()))
                .toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        String lines = done.stream()
                .map(session -> "\n- " + ask.voice().date(session.day()) + ": "
                        + session.sets().stream()
                                .map(set -> (set.load() == null
                                                ? ask.say("body weight", "Körpergewicht")
                                                : ask.voice()
                                                        .kilograms(set.load().kilograms()))
                                        + (set.reps() == null ? "" : " × " + set.reps()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
        return Optional.of(new Answer(
                "**" + called(ask, lift) + "** " + Ranges.name(ask.voice(), span) + ":\n" + lines, List.of()));
    }

    /** What the plan has next of it. */
    private static String next(Ask ask, Lift lift, Exercise exercise) {
        String id = lift.id() == null ? exercise.id() : lift.id();
        return ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.day().isBefore(ask.question().today()))
                .flatMap(session -> session.exercises().stream()
                        .filter(planned -> planned.exerciseId().equals(id) && planned.load() != null)
                        .map(planned -> " " + ask.say("Next in your plan: ", "Als Nächstes im Plan: ")
                                + Planned.line(ask.voice(), planned) + " "
                                + ask.voice().on(session.day()) + "."))
                .findFirst()
                .orElse("");
    }

    static Answer never(Ask ask, Exercise exercise) {
        String name = ask.voice().exercise(exercise.name(), exercise.id());
        return ask.answer(
                "I find no **" + name + "** in your log yet. Log a set (*"
                        + exercise.name().toLowerCase(java.util.Locale.ROOT) + " 3x8 40*) and I follow it from there.",
                "**" + name + "** steht noch nicht in deinem Log. Trag einen Satz ein (*" + name
                        + " 3x8 40*), dann verfolge ich das ab da.");
    }

    static Answer best(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return allBest(ask);
        }
        Lift lift = Lift.of(ask.question(), exercise);
        if (!lift.isKnown()) {
            return never(ask, exercise);
        }
        Integer reps = ask.slots().reps();
        if (reps != null && reps > 1) {
            return repMax(ask, lift, reps);
        }
        BestSet best = lift.best().orElse(null);
        if (best == null) {
            return new Answer(
                    ask.say(
                                    "I have no estimated max for **" + called(ask, lift)
                                            + "**: it needs a load and 1 to 12 reps, and your body weight where the body moves.",
                                    "Für **" + called(ask, lift)
                                            + "** habe ich kein geschätztes Maximum: Dafür braucht es ein Gewicht und 1 bis 12 "
                                            + "Wiederholungen, und dein Körpergewicht, wo du dich selbst bewegst.")
                            + lift.last()
                                    .map(history -> " " + ask.say("Your last time was ", "Zuletzt war es ")
                                            + ask.voice().on(history.getDate()) + ": " + sets(ask, history.getSets())
                                            + ".")
                                    .orElse(""),
                    List.of());
        }
        return new Answer(
                ask.say("Your best **", "Deine Bestleistung **") + called(ask, lift) + ask.say("** is ", "**: ")
                        + ask.voice().set(best.getLoad(), best.getReps(), best.getRpe()) + " "
                        + ask.voice().on(best.getDate())
                        + ask.say(", an estimated 1RM of ", ", geschätztes 1RM ")
                        + ask.voice().kilograms(best.getE1rmKg()) + " (" + method(ask, best) + ").",
                lift.last()
                        .map(history -> List.<Intent>of(Summaries.of(ask.voice(), history, best)))
                        .orElse(List.of()));
    }

    static String method(Ask ask, BestSet best) {
        return best.getMethod() == OneRepMaxMethod.RTS
                ? ask.say("RTS chart", "RTS-Tabelle")
                : ask.say("Epley, no RPE given", "Epley, ohne RPE");
    }

    private static Answer repMax(Ask ask, Lift lift, int reps) {
        return lift.heaviest(reps)
                .map(done -> ask.answer(
                        "Your best **" + called(ask, lift) + "** for " + reps + " reps or more is "
                                + ask.voice().kilograms(done.load().kilograms()) + " × " + done.reps() + ", "
                                + ask.voice().on(done.day()) + " (of your best sets and your last "
                                + lift.sessions().size() + " sessions).",
                        "Dein bester **" + called(ask, lift) + "**-Satz mit mindestens " + reps + " Wiederholungen: "
                                + ask.voice().kilograms(done.load().kilograms()) + " × " + done.reps() + ", "
                                + ask.voice().on(done.day()) + " (von deinen Bestsätzen und den letzten "
                                + lift.sessions().size() + " Einheiten)."))
                .orElseGet(() -> Loads.forReps(ask));
    }

    private static Answer allBest(Ask ask) {
        List<BestSet> top = ask.question().state().getBestSets().stream()
                .sorted(Comparator.comparingDouble(BestSet::getE1rmKg).reversed())
                .collect(
                        Collectors.toMap(BestSet::getExercise, best -> best, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(SHOWN)
                .toList();
        if (top.isEmpty()) {
            return ask.answer(
                    "I know no best of yours yet: it comes with your first set with a load. *start a workout* opens the log.",
                    "Ich kenne noch keine Bestleistung von dir: Die kommt mit deinem ersten Satz mit Gewicht. *Training starten* öffnet das Log.");
        }
        StringBuilder text = new StringBuilder(
                ask.say("Your strongest lifts by estimated 1RM:\n", "Deine stärksten Übungen nach geschätztem 1RM:\n"));
        top.forEach(set -> text.append("\n- **")
                .append(ask.voice().exercise(set.getExercise(), set.getExerciseId()))
                .append("** ")
                .append(ask.voice().kilograms(set.getE1rmKg()))
                .append(ask.say(" from ", " aus "))
                .append(ask.voice().set(set.getLoad(), set.getReps(), set.getRpe()))
                .append(" ")
                .append(ask.voice().on(set.getDate())));
        return new Answer(text.toString(), List.of());
    }

    static Answer oneRepMax(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return allBest(ask);
        }
        Lift lift = Lift.of(ask.question(), exercise);
        Optional<Double> now = lift.estimate(ask.question());
        BestSet best = lift.best().orElse(null);
        if (now.isEmpty()) {
            return lift.isKnown() ? best(ask) : never(ask, exercise);
        }
        String text = ask.say(
                "Your estimated 1RM on **" + called(ask, lift) + "** is about "
                        + ask.voice().kilograms(now.get()) + ".",
                "Dein geschätztes 1RM bei **" + called(ask, lift) + "** liegt bei etwa "
                        + ask.voice().kilograms(now.get()) + ".");
        return new Answer(
                text
                        + (best == null
                                ? ""
                                : ask.say(" Best ever: ", " Bisher am besten: ")
                                        + ask.voice().kilograms(best.getE1rmKg())
                                        + ask.say(" from ", " aus ")
                                        + ask.voice().set(best.getLoad(), best.getReps(), best.getRpe()) + " "
                                        + ask.voice().on(best.getDate()) + ".")
                        + ask.say(
                                " It is an estimate from sets, not a test; ask me what to load for 5 and you get a weight.",
                                " Das ist aus Sätzen geschätzt, kein Test; frag mich nach dem Gewicht für 5, und du bekommst eins."),
                List.of());
    }

    static String called(Ask ask, Lift lift) {
        return ask.voice().exercise(lift.name(), lift.id());
    }

    static String sets(Ask ask, List<PerformedSet> sets) {
        return sets.stream()
                .map(set -> ask.voice().set(set.getLoad(), set.getReps(), set.getRpe()))
                .collect(Collectors.joining(", "));
    }

    static Optional<ExerciseHistory> history(Ask ask, Exercise exercise) {
        return Lift.of(ask.question(), exercise).last();
    }
}
