package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.events.WorkoutSummary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Sums over days: how much was moved, how often was trained, one range beside another. */
final class RangeAnswers {
    private static final int KEPT_SESSIONS = 4;

    private RangeAnswers() {}

    static Answer tonnage(Ask ask) {
        return noneOrLift(ask).orElseGet(() -> allTonnage(ask));
    }

    private static Answer allTonnage(Ask ask) {
        Span span = ask.slots().span().orElse(Ranges.thisWeek(ask.question().today()));
        Ranges.Totals totals = Ranges.of(ask.question(), span);
        return ask.answer(
                upper(Ranges.name(ask.voice(), span)) + " you moved **"
                        + ask.voice().about(totals.kilograms()) + "** in "
                        + ask.voice().sets(totals.sets()) + " over "
                        + ask.voice().sessions(totals.sessions()) + "."
                        + known(ask, totals),
                upper(Ranges.name(ask.voice(), span)) + " hast du **"
                        + ask.voice().about(totals.kilograms()) + "** bewegt, in "
                        + german(ask.voice().sets(totals.sets())) + " und "
                        + ask.voice().sessions(totals.sessions()) + "."
                        + known(ask, totals));
    }

    /** What is said where nothing was ever logged, and of one exercise. */
    private static Optional<Answer> noneOrLift(Ask ask) {
        if (ask.isNew()) {
            return Optional.of(Nothing.logged(ask));
        }
        return ask.slots()
                .exercise()
                .map(exercise -> ofLift(
                        ask,
                        exercise,
                        ask.slots().span().orElse(Ranges.ever(ask.question().today()))));
    }

    private static String german(String sets) {
        return sets.endsWith("Sätze") ? sets + "n" : sets;
    }

    private static String known(Ask ask, Ranges.Totals totals) {
        return totals.since() == null
                ? ""
                : ask.say(
                        " I can see back to " + ask.voice().date(totals.since())
                                + " here; what was before is in your history.",
                        " Ich sehe hier bis zum " + ask.voice().date(totals.since())
                                + " zurück; was davor war, steht im Verlauf.");
    }

    private static Answer ofLift(Ask ask, Exercise exercise, Span span) {
        Lift lift = Lift.of(ask.question(), exercise);
        if (!lift.isKnown()) {
            return LiftAnswers.never(ask, exercise);
        }
        long sessions = lift.sessions().stream()
                .filter(session -> span.has(session.day()))
                .count();
        double kilograms = lift.tonnage(span::has);
        LocalDate first = lift.first().orElse(span.from());
        boolean partly = lift.sessions().size() >= KEPT_SESSIONS && first.isAfter(span.from());
        String name = LiftAnswers.called(ask, lift);
        String when = Ranges.name(ask.voice(), span);
        if (sessions == 0) {
            return ask.answer(
                    "I see no **" + name + "** " + when + ". Of this lift I have your last "
                            + lift.sessions().size() + " sessions here, back to "
                            + ask.voice().date(first) + "; older ones are in your history.",
                    "**" + name + "** sehe ich " + when + " nicht. Von dieser Übung habe ich hier deine letzten "
                            + lift.sessions().size() + " Einheiten, zurück bis "
                            + ask.voice().date(first)
                            + "; ältere stehen im Verlauf.");
        }
        return ask.answer(
                "**" + name + "** " + when + ": " + (partly ? "at least " : "") + "**"
                        + ask.voice().about(kilograms) + "** in "
                        + ask.voice().sessions((int) sessions)
                        + (partly
                                ? ". I have your last " + lift.sessions().size() + " sessions of it here, back to "
                                        + ask.voice().date(first) + "; older ones are in your history."
                                : "."),
                "**" + name + "** " + when + ": " + (partly ? "mindestens " : "") + "**"
                        + ask.voice().about(kilograms) + "** in "
                        + ask.voice().sessions((int) sessions)
                        + (partly
                                ? ". Ich habe hier deine letzten "
                                        + lift.sessions().size() + " Einheiten davon, zurück bis "
                                        + ask.voice().date(first) + "; ältere stehen im Verlauf."
                                : "."));
    }

    static Answer sessions(Ask ask) {
        return noneOrLift(ask).orElseGet(() -> allSessions(ask));
    }

    private static Answer allSessions(Ask ask) {
        Span span = ask.slots().span().orElse(Ranges.thisMonth(ask.question().today()));
        Ranges.Totals totals = Ranges.of(ask.question(), span);
        String planned = planned(ask, span);
        return ask.answer(
                upper(Ranges.name(ask.voice(), span)) + " you trained **"
                        + ask.voice().number(totals.sessions(), 0)
                        + (totals.sessions() == 1 ? " time" : " times") + "**, "
                        + ask.voice().sets(totals.sets()) + " in all."
                        + planned + known(ask, totals),
                upper(Ranges.name(ask.voice(), span)) + " hast du **"
                        + ask.voice().number(totals.sessions(), 0) + "-mal** trainiert, zusammen "
                        + ask.voice().sets(totals.sets()) + "." + planned + known(ask, totals));
    }

    private static String planned(Ask ask, Span span) {
        return ask.question().reviews().stream()
                .filter(review ->
                        Ranges.monday(review.getWeek()).equals(span.from()) && review.getPlannedSessions() != null)
                .findFirst()
                .map(review -> ask.say(
                        " Planned were " + review.getPlannedSessions() + ".",
                        " Geplant waren " + review.getPlannedSessions() + "."))
                .orElse("");
    }

    static Answer compare(Ask ask) {
        if (ask.isNew()) {
            return Nothing.logged(ask);
        }
        List<Span> spans = ask.slots().spans();
        Span first = spans.isEmpty()
                ? Ranges.thisWeek(ask.question().today())
                : spans.size() == 1 ? now(ask, spans.getFirst()) : spans.getFirst();
        Span second = spans.size() > 1 ? spans.get(1) : Ranges.before(first);
        Ranges.Totals one = Ranges.of(ask.question(), first);
        Ranges.Totals other = Ranges.of(ask.question(), second);
        double change = other.kilograms() == 0 ? 0 : 100 * (one.kilograms() - other.kilograms()) / other.kilograms();
        String verdict = Math.abs(change) < 3
                ? ask.say("About the same amount of work.", "Etwa gleich viel Arbeit.")
                : change > 0
                        ? ask.say(
                                ask.voice().number(change, 0) + " % more weight moved.",
                                ask.voice().number(change, 0) + " % mehr Gewicht bewegt.")
                        : ask.say(
                                ask.voice().number(-change, 0) + " % less weight moved.",
                                ask.voice().number(-change, 0) + " % weniger Gewicht bewegt.");
        String lines = line(ask, first, one) + line(ask, second, other);
        boolean open = first.to().isAfter(ask.question().today());
        return new Answer(
                verdict + "\n" + lines
                        + (open
                                ? "\n\n" + ask.say("The first is not over yet.", "Das Erste ist noch nicht vorbei.")
                                : "")
                        + (one.since() == null && other.since() == null ? "" : "\n\n")
                        + known(ask, one.since() == null ? other : one).strip(),
                List.of());
    }

    /** "Compared to last week" is this week beside it. */
    private static Span now(Ask ask, Span span) {
        return switch (span.kind()) {
            case LAST_WEEK -> Ranges.thisWeek(ask.question().today());
            case LAST_MONTH -> Ranges.thisMonth(ask.question().today());
            default -> span;
        };
    }

    private static String line(Ask ask, Span span, Ranges.Totals totals) {
        return "\n- " + upper(Ranges.name(ask.voice(), span)) + ": "
                + ask.voice().sessions(totals.sessions()) + ", " + ask.voice().sets(totals.sets()) + ", "
                + ask.voice().about(totals.kilograms());
    }

    static Answer lastTrained(Ask ask) {
        return ask.question().state().getRecentWorkouts().stream()
                .findFirst()
                .map(workout -> {
                    LocalDate day = LocalDate.parse(workout.getDate());
                    long ago = ChronoUnit.DAYS.between(day, ask.question().today());
                    return ask.answer(
                            "You last trained " + ask.voice().on(day) + (ago > 1 ? ", " + ago + " days ago" : "") + ": "
                                    + ask.voice().sets(workout.getWorkSets()) + " of " + names(ask, workout) + ".",
                            "Zuletzt trainiert hast du " + ask.voice().on(day)
                                    + (ago > 1 ? ", vor " + ago + " Tagen" : "") + ": "
                                    + ask.voice().sets(workout.getWorkSets()) + ", " + names(ask, workout) + ".");
                })
                .orElseGet(() -> Nothing.logged(ask));
    }

    static String names(Ask ask, WorkoutSummary workout) {
        return ask.voice()
                .list(workout.getExercises().stream()
                        .limit(4)
                        .map(name -> ask.voice().exercise(name, WorkoutAnswers.idOf(ask.question(), name)))
                        .toList());
    }

    static Answer day(Ask ask) {
        if (ask.isNew()) {
            return Nothing.logged(ask);
        }
        LocalDate today = ask.question().today();
        LocalDate day = ask.slots()
                .span()
                .map(Span::from)
                .or(() -> ask.slots()
                        .day()
                        .map(said -> said.date().isAfter(today) ? said.date().minusWeeks(1) : said.date()))
                .orElse(null);
        if (day == null) {
            return WorkoutAnswers.last(ask);
        }
        List<WorkoutSummary> done = ask.question().state().getRecentWorkouts().stream()
                .filter(workout -> workout.getDate().equals(day.toString()))
                .toList();
        if (!done.isEmpty()) {
            return WorkoutAnswers.summary(ask, done.getFirst());
        }
        LocalDate first = ask.question().state().getRecentWorkouts().stream()
                .map(workout -> LocalDate.parse(workout.getDate()))
                .min(LocalDate::compareTo)
                .orElse(day);
        return first.isAfter(day)
                ? ask.answer(
                        "I have your last workouts here back to " + ask.voice().date(first) + "; what you did "
                                + ask.voice().on(day) + " is in your history.",
                        "Ich habe hier deine letzten Trainings bis zum "
                                + ask.voice().date(first) + "; was du "
                                + ask.voice().on(day) + " gemacht hast, steht im Verlauf.")
                : ask.answer(
                        "You logged nothing " + ask.voice().on(day) + ". "
                                + lastTrained(ask).text(),
                        "Du hast " + ask.voice().on(day) + " nichts eingetragen. "
                                + lastTrained(ask).text());
    }

    static Answer streak(Ask ask) {
        if (ask.isNew()) {
            return Nothing.logged(ask);
        }
        int weeks = ask.question().reviews().isEmpty()
                ? 0
                : ask.question().reviews().getLast().getStreakWeeks();
        Ranges.Totals now =
                Ranges.of(ask.question(), Ranges.thisWeek(ask.question().today()));
        String goOn = now.sessions() == 0
                ? ask.say(
                        " Nothing is logged this week yet; one session keeps it going.",
                        " Diese Woche steht noch nichts im Log; eine Einheit hält sie am Leben.")
                : ask.say(
                        " This week you have " + ask.voice().sessions(now.sessions()) + ".",
                        " Diese Woche hast du " + ask.voice().sessions(now.sessions()) + ".");
        return weeks == 0
                ? ask.answer("There is no streak running right now." + goOn, "Gerade läuft keine Serie." + goOn)
                : ask.answer(
                        "You have trained **" + weeks + (weeks == 1 ? " week" : " weeks")
                                + " in a row**; I count weeks with a session, not days." + goOn,
                        "Du hast **" + weeks + (weeks == 1 ? " Woche" : " Wochen")
                                + " in Folge** trainiert; ich zähle Wochen mit einer Einheit, nicht Tage." + goOn);
    }

    static String upper(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
