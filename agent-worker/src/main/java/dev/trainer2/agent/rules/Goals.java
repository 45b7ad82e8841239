package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.events.LiftGoal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How far a lift is from a load, and when it could be there if it goes on as it does: an honest guess, no promise. */
final class Goals {
    private static final double WEEK = 7;
    private static final double MOST_WEEKS = 104;

    private Goals() {}

    static Answer of(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        Optional<LiftGoal> goal = ask.question().state().getProfile().getLiftGoals().values().stream()
                .filter(one -> !one.getDropped()
                        && (exercise == null || one.getExercise().equals(exercise.id())))
                .findFirst();
        if (exercise == null && goal.isEmpty()) {
            return ask.answer(
                    "Which lift and which load? Say *when will I bench 100*. Goals for lifts with a date are set in the settings.",
                    "Welche Übung und welches Gewicht? Sag *wann drücke ich 100*. Ziele mit Datum stellst du in den Einstellungen ein.");
        }
        Exercise of = exercise != null
                ? exercise
                : goal.map(one -> new Exercise(one.getExerciseName(), one.getExercise()))
                        .orElseThrow();
        Lift lift = Lift.of(ask.question(), of);
        Double wanted = ask.slots().load() != null
                ? Double.valueOf(ask.slots().load().kilograms())
                : ask.slots().number() != null
                        ? ask.slots().number()
                        : goal.map(one -> Voice.kilogramsOf(one.getLoad())).orElse(null);
        Optional<Double> now = lift.estimate(ask.question());
        if (now.isEmpty()) {
            return LiftAnswers.never(ask, of);
        } else if (wanted == null) {
            return LiftAnswers.oneRepMax(ask.with(dev.trainer2.agent.understand.Filled.exercise(ask.slots(), of)));
        }
        String name = LiftAnswers.called(ask, lift);
        String from = ask.voice().kilograms(now.get());
        String to = ask.voice().kilograms(wanted);
        if (now.get() >= wanted) {
            return ask.answer(
                    "By your estimate you are there: about " + from + " on **" + name + "**, against " + to
                            + ". Test it when you are rested.",
                    "Nach der Schätzung bist du da: etwa " + from + " bei **" + name + "**, gegen " + to
                            + ". Teste es ausgeruht.");
        }
        return new Answer(
                ask.say(
                                "You stand at about " + from + " on **" + name + "**; " + to + " is "
                                        + ask.voice().kilograms(wanted - now.get()) + " more. ",
                                "Du stehst bei etwa " + from + " bei **" + name + "**; bis " + to + " fehlen "
                                        + ask.voice().kilograms(wanted - now.get()) + ". ")
                        + when(ask, lift, wanted - now.get()),
                List.of());
    }

    private static String when(Ask ask, Lift lift, double missing) {
        List<TrendAnswers.Point> points = TrendAnswers.points(lift);
        if (points.size() > 2) {
            double weeks = ChronoUnit.DAYS.between(
                            points.getFirst().day(), points.getLast().day())
                    / WEEK;
            double gained = points.getLast().kilograms() - points.getFirst().kilograms();
            double left = weeks > 0 && gained > 0 ? missing / (gained / weeks) : MOST_WEEKS + 1;
            if (left <= MOST_WEEKS) {
                return ask.say(
                        "At the pace of your last " + points.size() + " sessions that would take some "
                                + Math.max(1, Math.round(left))
                                + " weeks; gains slow down, so take it as the earliest.",
                        "Im Tempo deiner letzten " + points.size() + " Einheiten wären das etwa "
                                + Math.max(1, Math.round(left))
                                + " Wochen; Fortschritte werden langsamer, nimm es als frühesten Fall.");
            }
        }
        return ask.say(
                "Your last sessions show no clear rise to count with; small steady steps get you there, and I raise the load when your sets say so.",
                "Aus deinen letzten Einheiten lässt sich kein klarer Anstieg hochrechnen; kleine stetige Schritte bringen dich hin, und ich erhöhe, wenn deine Sätze es hergeben.");
    }
}
