package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.science.plan.ExerciseSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a lift, or all of them, goes up. */
final class TrendAnswers {
    private static final double SAME = 1.0;
    private static final int SHOWN = 5;

    /** The estimate of a session. */
    record Point(LocalDate day, double kilograms, ExerciseSession session) {}

    private TrendAnswers() {}

    static List<Point> points(Lift lift) {
        return lift.sessions().stream()
                .flatMap(session -> Lift.estimate(session).map(max -> new Point(session.day(), max, session)).stream())
                .toList();
    }

    /** By how many percent the last estimate is over the first. */
    static double change(List<Point> points) {
        return 100 * (points.getLast().kilograms() / points.getFirst().kilograms() - 1);
    }

    static Answer lift(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElseThrow();
        Lift lift = Lift.of(ask.question(), exercise);
        if (!lift.isKnown()) {
            return LiftAnswers.never(ask, exercise);
        }
        List<Point> points = points(lift);
        if (points.size() < 2) {
            return new Answer(
                    ask.say("One session is no trend yet. ", "Aus einer Einheit lässt sich noch kein Trend lesen. ")
                            + LiftAnswers.last(ask).text(),
                    List.of());
        }
        return new Answer(numbers(ask, lift) + step(ask, change(points)), List.of(panel(ask, lift, points)));
    }

    /** The verdict on a lift with two sessions or more, and its numbers. */
    static String numbers(Ask ask, Lift lift) {
        List<Point> points = points(lift);
        String name = LiftAnswers.called(ask, lift);
        double change = change(points);
        String verdict = Math.abs(change) < SAME
                ? ask.say("**" + name + "** is holding steady", "**" + name + "** hält sich stabil")
                : change > 0
                        ? ask.say("Yes, **" + name + "** is going up", "Ja, **" + name + "** geht nach oben")
                        : ask.say("**" + name + "** is a little down", "**" + name + "** ist etwas zurückgegangen");
        String numbers = ask.say(
                ": an estimated max of "
                        + ask.voice().kilograms(points.getFirst().kilograms()) + " "
                        + ask.voice().on(points.getFirst().day())
                        + " and " + ask.voice().kilograms(points.getLast().kilograms()) + " "
                        + ask.voice().on(points.getLast().day())
                        + ", over your last " + points.size() + " sessions.",
                ": geschätztes Maximum "
                        + ask.voice().kilograms(points.getFirst().kilograms()) + " "
                        + ask.voice().on(points.getFirst().day())
                        + " und " + ask.voice().kilograms(points.getLast().kilograms()) + " "
                        + ask.voice().on(points.getLast().day())
                        + ", über deine letzten " + points.size() + " Einheiten.");
        return verdict + numbers;
    }

    private static String step(Ask ask, double change) {
        return change < -SAME
                ? ask.say(
                        " A dip over two weeks often is fatigue: ask me *should I deload?*",
                        " Ein Tief über zwei Wochen ist oft Ermüdung: Frag mich *brauche ich einen Deload?*")
                : Math.abs(change) < SAME
                        ? ask.say(
                                " If it stays so for three weeks, ask me how to get unstuck.",
                                " Wenn es drei Wochen so bleibt, frag mich, wie du weiterkommst.")
                        : ask.say(" Keep going as planned.", " Mach weiter wie geplant.");
    }

    /** The sessions one below the other: the chart itself is on the page of the lift. */
    private static Intent panel(Ask ask, Lift lift, List<Point> points) {
        List<Intent.Line> lines = new ArrayList<>();
        for (Point point : points.reversed()) {
            ExerciseSession.DoneSet top = point.session().sets().stream()
                    .filter(set -> set.load() != null)
                    .max(Comparator.comparingDouble(
                            set -> java.util.Objects.requireNonNull(set.load()).kilograms()))
                    .orElse(point.session().sets().getFirst());
            lines.add(new Intent.Line(
                    ask.voice().date(point.day()),
                    point.session().sets().size(),
                    top.load() == null ? null : Weeks.record(top.load()),
                    top.reps(),
                    top.rpe(),
                    point.kilograms()));
        }
        return new Intent.Summary(
                LiftAnswers.called(ask, lift),
                points.getLast().day().toString(),
                points.stream().mapToInt(point -> point.session().sets().size()).sum(),
                lift.tonnage(day -> true),
                lines,
                null);
    }

    static Answer chart(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return ask.isNew() ? Nothing.logged(ask) : RecoveryAnswers.fatigue(ask);
        }
        Answer trend = lift(ask);
        return new Answer(
                trend.text()
                        + ask.say(
                                " The panel has the sessions; the whole curve is under Progress.",
                                " Im Panel stehen die Einheiten; die ganze Kurve findest du unter Fortschritt."),
                trend.intents());
    }

    /** All lifts together. */
    static Answer progress(Ask ask) {
        if (ask.isNew()) {
            return Nothing.logged(ask);
        }
        List<Lift> lifts = ask.question().state().getExercises().stream()
                .filter(done -> done.getExerciseId() != null)
                .map(done -> Lift.of(ask.question(), new Exercise(done.getExercise(), done.getExerciseId())))
                .filter(lift -> points(lift).size() > 1)
                .limit(SHOWN)
                .toList();
        if (lifts.isEmpty()) {
            return new Answer(
                    ask.say(
                                    "I need two sessions of the same lift to see whether you get stronger. ",
                                    "Ich brauche zwei Einheiten derselben Übung, um zu sehen, ob du stärker wirst. ")
                            + RangeAnswers.lastTrained(ask).text(),
                    List.of());
        }
        long up = lifts.stream().filter(lift -> change(points(lift)) > SAME).count();
        long down = lifts.stream().filter(lift -> change(points(lift)) < -SAME).count();
        String verdict = up > down
                ? ask.say("Yes, you are getting stronger: ", "Ja, du wirst stärker: ")
                : up < down
                        ? ask.say(
                                "Right now more lifts go down than up: ", "Gerade gehen mehr Übungen runter als rauf: ")
                        : ask.say("You are holding steady: ", "Du hältst dich stabil: ");
        String lines = lifts.stream()
                .map(lift -> {
                    List<Point> points = points(lift);
                    double change = change(points);
                    return "\n- **" + LiftAnswers.called(ask, lift) + "** "
                            + ask.voice().kilograms(points.getLast().kilograms()) + " ("
                            + (change >= 0 ? "+" : "−") + ask.voice().number(Math.abs(change), 1) + " % "
                            + ask.say("since ", "seit ") + (ask.voice().german() ? "dem " : "")
                            + ask.voice().date(points.getFirst().day()) + ")";
                })
                .collect(Collectors.joining());
        return new Answer(
                verdict
                        + ask.say(
                                up + " of " + lifts.size()
                                        + " lifts are up over their last sessions, by estimated max.",
                                up + " von " + lifts.size()
                                        + " Übungen gehen über ihre letzten Einheiten nach oben, nach geschätztem Maximum.")
                        + "\n" + lines,
                List.of());
    }

    static Answer records(Ask ask) {
        List<ExerciseRecord> records = ask.question().reviews().reversed().stream()
                .flatMap(review -> review.getRecords().stream())
                .limit(SHOWN)
                .toList();
        if (!records.isEmpty()) {
            return new Answer(
                    ask.say("Yes, in your last two weeks:\n", "Ja, in deinen letzten zwei Wochen:\n")
                            + records.stream()
                                    .map(record -> "\n- **"
                                            + ask.voice()
                                                    .exercise(
                                                            record.getExercise(),
                                                            WorkoutAnswers.idOf(ask.question(), record.getExercise()))
                                            + "** " + ask.voice().kilograms(record.getE1rmKg())
                                            + ask.say(", before it ", ", davor ")
                                            + ask.voice().kilograms(record.getPreviousKg()))
                                    .collect(Collectors.joining()),
                    List.of());
        }
        return ask.isNew()
                ? Nothing.logged(ask)
                : new Answer(
                        ask.say(
                                        "No new record in your last two weeks. ",
                                        "In deinen letzten zwei Wochen gab es keinen neuen Rekord. ")
                                + LiftAnswers.best(ask.with(dev.trainer2.agent.understand.Slots.NONE))
                                        .text(),
                        List.of());
    }

    /** How a load stands to body weight: a ratio and a common yardstick, no judgement. */
    static Answer standard(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        Double weight = ask.question().state().getBodyweight() == null
                ? null
                : Double.valueOf(
                        Voice.kilogramsOf(ask.question().state().getBodyweight().getLoad()));
        if (exercise == null) {
            return ask.answer(
                    "Compared with whom depends on body weight and years of training; the fairest yardstick is you, three months ago. Name a lift and I put it beside your body weight.",
                    "Der Vergleich hängt von Körpergewicht und Trainingsjahren ab; der fairste Maßstab bist du vor drei Monaten. Nenn eine Übung, und ich setze sie ins Verhältnis zu deinem Körpergewicht.");
        }
        Lift lift = Lift.of(ask.question(), exercise);
        Optional<Double> load = Optional.ofNullable(ask.slots().load())
                .map(said -> said.kilograms())
                .or(() -> lift.estimate(ask.question()));
        if (load.isEmpty()) {
            return LiftAnswers.never(ask, exercise);
        }
        String name = LiftAnswers.called(ask, lift);
        String ratio = weight == null
                ? ask.say(
                        " Tell me your body weight (*I weigh 80 kg*) and I can say how many times it that is.",
                        " Sag mir dein Körpergewicht (*ich wiege 80 kg*), dann sage ich dir das Verhältnis.")
                : ask.say(
                        " At a body weight of " + ask.voice().kilograms(weight) + " that is **"
                                + ask.voice().number(load.get() / weight, 2) + " times** it.",
                        " Bei " + ask.voice().kilograms(weight) + " Körpergewicht ist das das **"
                                + ask.voice().number(load.get() / weight, 2) + "-Fache**.");
        return new Answer(
                ask.say("**" + name + "** with ", "**" + name + "** mit ")
                        + ask.voice().kilograms(load.get()) + ":" + ratio
                        + yardstick(ask, exercise.id())
                        + lift.best()
                                .map(best -> ask.say(" Your own best is ", " Deine eigene Bestleistung: ")
                                        + ask.voice().set(best.getLoad(), best.getReps(), best.getRpe()) + ".")
                                .orElse(""),
                List.of());
    }

    private static String yardstick(Ask ask, @org.jspecify.annotations.Nullable String id) {
        String[] range = id == null
                ? null
                : switch (id) {
                    case "Barbell_Bench_Press_-_Medium_Grip" -> new String[] {"0.75", "1", "1.5"};
                    case "Barbell_Squat" -> new String[] {"1", "1.5", "2"};
                    case "Barbell_Deadlift" -> new String[] {"1.25", "1.75", "2.25"};
                    case "Standing_Military_Press" -> new String[] {"0.5", "0.7", "1"};
                    default -> null;
                };
        return range == null
                ? ""
                : ask.say(
                        " As a rule of thumb of the gym, men after some months lift " + range[0]
                                + ", after a year or two " + range[1] + ", and advanced ones " + range[2]
                                + " times their weight once; women about two thirds of it.",
                        " Als Faustregel aus dem Gym: Männer schaffen nach einigen Monaten das " + de(range[0])
                                + "-, nach ein, zwei Jahren das " + de(range[1]) + "- und Fortgeschrittene das "
                                + de(range[2]) + "-Fache einmal; Frauen etwa zwei Drittel davon.");
    }

    private static String de(String number) {
        return number.replace('.', ',');
    }
}
