package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.RtsChart;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.Progression;
import java.util.List;
import java.util.Optional;

/** What to put on the bar: for so many repetitions, and whether it is time for more. */
final class Loads {
    private static final double TARGET_RPE = 8;
    private static final int MOST_REPS = 12;
    private static final double KG_STEP = 2.5;
    private static final double LB_STEP = 5;

    private Loads() {}

    static Answer forReps(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return ask.answer(
                    "For which lift, and how many reps? Say *bench for 5*.",
                    "Für welche Übung und wie viele Wiederholungen? Zum Beispiel *Bankdrücken für 5*.");
        }
        Lift lift = Lift.of(ask.question(), exercise);
        Optional<PlannedExercise> planned = planned(ask, exercise);
        Integer wanted = ask.slots().reps();
        if (wanted == null && planned.isPresent() && planned.get().load() != null) {
            return ask.answer(
                    "Your plan says " + Planned.line(ask.voice(), planned.get()) + " for **"
                            + LiftAnswers.called(ask, lift) + "**. "
                            + planned.get().reason(),
                    "Dein Plan sagt " + Planned.line(ask.voice(), planned.get()) + " für **"
                            + LiftAnswers.called(ask, lift) + "**. "
                            + ask.voice().said(planned.get().reason()));
        }
        Optional<Double> max = lift.estimate(ask.question());
        if (max.isEmpty()) {
            return ask.answer(
                    "I have no sets of **" + LiftAnswers.called(ask, lift)
                            + "** to work from. Start light and add weight until a set feels like RPE 8, two reps left; log it and I take it from there.",
                    "Von **" + LiftAnswers.called(ask, lift)
                            + "** habe ich keine Sätze, aus denen ich rechnen kann. Fang leicht an und steigere, bis sich ein Satz wie RPE 8 anfühlt, zwei Wiederholungen übrig; trag ihn ein, dann rechne ich damit.");
        }
        int reps = Math.max(1, Math.min(MOST_REPS, wanted == null ? 5 : wanted));
        double percent = RtsChart.fraction(reps, TARGET_RPE);
        double kilograms = max.get() * percent;
        return ask.answer(
                "For " + reps + (reps == 1 ? " rep" : " reps") + " on **" + LiftAnswers.called(ask, lift)
                        + "** load about **"
                        + plate(ask, kilograms) + "**: with an estimated 1RM of "
                        + ask.voice().kilograms(max.get())
                        + " that should feel like RPE 8, two left. Adjust by the first set."
                        + beyond(ask, wanted),
                "Für " + reps + (reps == 1 ? " Wiederholung" : " Wiederholungen") + " **"
                        + LiftAnswers.called(ask, lift)
                        + "** leg etwa **" + plate(ask, kilograms) + "** auf: Bei einem geschätzten 1RM von "
                        + ask.voice().kilograms(max.get())
                        + " sollte sich das wie RPE 8 anfühlen, zwei übrig. Pass nach dem ersten Satz an."
                        + beyond(ask, wanted));
    }

    private static String beyond(Ask ask, @org.jspecify.annotations.Nullable Integer wanted) {
        return wanted != null && wanted > MOST_REPS
                ? ask.say(
                        " My chart ends at 12 reps; for more, go lighter by feel.",
                        " Meine Tabelle endet bei 12; für mehr geh nach Gefühl leichter.")
                : "";
    }

    /** Rounded to what can be put on a bar. */
    static String plate(Ask ask, double kilograms) {
        boolean pounds = ask.voice().unit() == Unit.LB;
        double step = pounds ? LB_STEP : KG_STEP;
        double value = ask.voice().inUnit(kilograms);
        return ask.voice().number(Math.round(value / step) * step, 1) + " "
                + ask.voice().unit().symbol();
    }

    static Optional<PlannedExercise> planned(Ask ask, Exercise exercise) {
        return ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.day().isBefore(ask.question().today()))
                .flatMap(session -> session.exercises().stream())
                .filter(planned -> planned.exerciseId().equals(exercise.id()))
                .findFirst();
    }

    /** By double progression where the plan has the lift, else by the last sessions alone. */
    static Answer heavier(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return ask.answer(
                    "On which lift? As a rule: when every set reached the top of its rep range at or under the target RPE, add the smallest plates next time.",
                    "Bei welcher Übung? Als Regel: Wenn jeder Satz oben im Wiederholungsbereich war und nicht schwerer als geplant, leg nächstes Mal die kleinsten Scheiben drauf.");
        }
        Lift lift = Lift.of(ask.question(), exercise);
        if (!lift.isKnown()) {
            return LiftAnswers.never(ask, exercise);
        }
        Optional<PlannedExercise> planned = planned(ask, exercise);
        if (planned.isEmpty()) {
            return new Answer(
                    LiftAnswers.last(ask).text()
                            + ask.say(
                                    " If all sets had two reps or more left, add the smallest step; if one fell short, stay.",
                                    " Wenn alle Sätze zwei Wiederholungen übrig hatten, leg den kleinsten Schritt drauf; sonst bleib."),
                    List.of());
        }
        Progression.Next next = Progression.next(
                planned.get(),
                lift.sessions(),
                ask.question().rules().profile().unit(),
                ask.question().rules().profile().plateStep());
        Load before = planned.get().load();
        Load after = next.load();
        if (after == null) {
            return ask.answer(
                    "There is no load to go up from yet: find a weight that feels like RPE 8 and log it.",
                    "Es gibt noch kein Gewicht, von dem aus du steigern kannst: Such eins, das sich wie RPE 8 anfühlt, und trag es ein.");
        }
        int direction = before == null ? 0 : after.exactKilograms().compareTo(before.exactKilograms());
        String load = ask.voice().kilograms(after.kilograms());
        return ask.answer(
                (direction > 0 ? "Yes, go up to **" : direction < 0 ? "No, come down to **" : "Stay at **") + load
                        + "** on **" + LiftAnswers.called(ask, lift) + "**. " + next.reason(),
                (direction > 0 ? "Ja, geh auf **" : direction < 0 ? "Nein, geh runter auf **" : "Bleib bei **") + load
                        + "** bei **" + LiftAnswers.called(ask, lift) + "**. "
                        + ask.voice().said(next.reason()) + " " + lastOf(ask, lift));
    }

    private static String lastOf(Ask ask, Lift lift) {
        return lift.last()
                .map(history -> "Zuletzt waren es " + LiftAnswers.sets(ask, history.getSets()) + ".")
                .orElse("");
    }
}
