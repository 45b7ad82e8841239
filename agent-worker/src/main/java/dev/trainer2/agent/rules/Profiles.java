package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Filled;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Wishes that hold from now on: they change the profile and ask for a new plan, once the athlete says yes. */
final class Profiles {
    private static final int MOST_DAYS = 7;
    private static final Pattern LESS =
            Pattern.compile("\\bdrop (?:one|a) day\\b|\\b(?:one|a) day less\\b|\\b(?:einen )?tag weniger\\b");
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:one|a) (?:more day|day more)\\b|\\b(?:einen |ein )?tag mehr\\b|\\badd (?:one|a) day\\b");

    private Profiles() {}

    static Answer days(Ask asked) {
        Ask ask = relative(asked);
        Integer times = ask.slots().times();
        if (times == null || times < 1 || times > MOST_DAYS) {
            return ask.answer("How many days a week, 1 to 7?", "Wie viele Tage pro Woche, 1 bis 7?");
        }
        return confirm(ask, Topic.DAYS_PER_WEEK);
    }

    /** "One day less" counts from the days of the profile; two named days are two. */
    private static Ask relative(Ask ask) {
        String text = ask.question().text().toLowerCase(Locale.ROOT);
        int now = ask.question().rules().profile().daysPerWeek();
        boolean less = LESS.matcher(text).find();
        if (less || MORE.matcher(text).find()) {
            return ask.with(Filled.days(ask.slots(), less ? Math.max(1, now - 1) : Math.min(MOST_DAYS, now + 1)));
        }
        return ask.slots().times() == null && ask.slots().days().size() > 1
                ? ask.with(Filled.days(ask.slots(), ask.slots().days().size()))
                : ask;
    }

    static Answer minutes(Ask ask) {
        return ask.slots().minutes() == null
                ? ask.answer("How many minutes shall a session take?", "Wie viele Minuten soll eine Einheit dauern?")
                : confirm(ask, Topic.SESSION_MINUTES);
    }

    static Answer equipment(Ask ask) {
        if (ask.slots().equipment().isEmpty()) {
            return ask.answer(
                    "What is at hand? Say *only dumbbells*, *bands*, *no equipment* or *the whole gym*.",
                    "Was hast du zur Verfügung? Sag *nur Kurzhanteln*, *Bänder*, *keine Geräte* oder *das ganze Studio*.");
        }
        Answer shown = confirm(ask, Topic.EQUIPMENT);
        return new Answer(
                shown.text()
                        + ask.say(
                                " Tell me when that changes again, and I plan with the rest too.",
                                " Sag mir, wenn sich das wieder ändert, dann plane ich auch mit dem Rest."),
                shown.intents());
    }

    private static Answer confirm(Ask ask, Topic topic) {
        if (!ask.question().state().getProfile().getOnboarded()) {
            return PlanAnswers.onboarding(ask.question());
        }
        return LogAnswers.confirm(
                ask, ask.say("A new plan", "Ein neuer Plan"), events(ask, topic).orElseThrow());
    }

    /** The change of the profile and the wish for a plan that follows it. */
    static Optional<List<Map<String, Object>>> events(Ask ask, Topic topic) {
        Optional<Map<String, Object>> change = switch (topic) {
            case DAYS_PER_WEEK ->
                Optional.ofNullable(relative(ask).slots().times()).map(times -> Map.of("daysPerWeek", times));
            case SESSION_MINUTES ->
                Optional.ofNullable(ask.slots().minutes()).map(minutes -> Map.of("sessionMinutes", minutes));
            case EQUIPMENT ->
                Optional.of(Map.of(
                        "equipment",
                        new TreeSet<>(ask.slots().equipment())
                                .stream()
                                        .filter(word -> !word.equals("body only"))
                                        .toList()));
            default -> Optional.empty();
        };
        LocalDate next = ask.slots()
                .span()
                .map(span -> span.from())
                .filter(from -> from.isAfter(ask.question().today()))
                .orElse(null);
        Map<String, Object> wanted = next == null ? Map.of() : Map.of("weekStart", next.toString());
        return change.map(
                payload -> List.of(Drafts.event("ProfileUpdated", payload), Drafts.event("PlanRequested", wanted)));
    }

    /** A weekday is kept free by moving what lies on it; for later weeks it has to be said again. */
    static Answer noDay(Ask ask) {
        PlanWeek week = ask.question().week().orElseThrow();
        List<SaidDay> days = ask.slots().days();
        if (days.isEmpty()) {
            return ask.answer("Which day shall stay free?", "Welcher Tag soll frei bleiben?");
        }
        LocalDate day = days.getFirst().date();
        String name = day.getDayOfWeek()
                .getDisplayName(
                        java.time.format.TextStyle.FULL,
                        ask.voice().german() ? java.util.Locale.GERMAN : java.util.Locale.ENGLISH);
        Optional<LocalDate> free = free(ask, week, day);
        if (week.session(day).isEmpty() || free.isEmpty()) {
            return ask.answer(
                    name + " is free in your plan of this week. I plan each week anew: if a session ever lands on "
                            + name + ", tell me and I move it.",
                    name
                            + " ist in deinem Plan dieser Woche frei. Ich plane jede Woche neu: Liegt einmal eine Einheit auf "
                            + name + ", sag es mir, dann verschiebe ich sie.");
        }
        return WishAnswers.onWeek(
                ask.question(),
                false,
                plan -> Wish.operation(
                        ask.say("No training on " + name + ".", "Kein Training am " + name + "."),
                        new PlanOperation.MoveSession(day, free.get(), ask.say("as you asked", "wie gewünscht"))));
    }

    /** The nearest day to come of the same week without a session. */
    private static Optional<LocalDate> free(Ask ask, PlanWeek week, LocalDate day) {
        return Stream.iterate(1, distance -> distance < MOST_DAYS, distance -> distance + 1)
                .flatMap(distance -> Stream.of(day.minusDays(distance), day.plusDays(distance)))
                .filter(other -> !other.isBefore(ask.question().today())
                        && !other.isBefore(week.weekStart())
                        && other.isBefore(week.weekStart().plusDays(MOST_DAYS))
                        && week.session(other).isEmpty())
                .findFirst();
    }
}
