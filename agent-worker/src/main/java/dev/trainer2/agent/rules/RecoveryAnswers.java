package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.SignalReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How recovered the athlete is, whether it is too much, and whether a deload is due: a verdict first, then its numbers. */
final class RecoveryAnswers {
    private RecoveryAnswers() {}

    /** How recovered: load and readiness of the latest day, and the check-in where today has none. */
    static Answer readiness(Ask ask) {
        Question question = ask.question();
        return latest(question, day -> true)
                .map(day -> {
                    List<Intent> intents = new ArrayList<>(List.of(new Intent.Readiness(day)));
                    boolean today = day.getDate().equals(question.today().toString());
                    if (!today || day.getReadiness() == null) {
                        intents.add(new Intent.CheckIn(question.today()));
                    }
                    return new Answer(load(ask) + readiness(ask, day), intents);
                })
                .orElseGet(() -> ask.answer(
                        "I know nothing yet that says how recovered you are. Check in, and train: readiness comes with the"
                                + " first check-in, load with the first set.",
                        "Noch weiß ich nichts darüber, wie erholt du bist. Check ein und trainiere: Die Bereitschaft kommt mit dem "
                                + "ersten Check-in, die Belastung mit dem ersten Satz.",
                        List.of(new Intent.CheckIn(question.today()))));
    }

    /** How load and fatigue stand, as a chart of the days known. */
    static Answer fatigue(Ask ask) {
        List<DailyFatigue> days = modelled(ask.question());
        if (days.isEmpty()) {
            return ask.answer(
                    "There is no training load yet: it begins with your first set or conditioning.",
                    "Es gibt noch keine Trainingsbelastung: Sie beginnt mit deinem ersten Satz oder Ausdauertraining.");
        }
        return new Answer(load(ask) + readiness(ask, days.getLast()), List.of(new Intent.Fatigue(days)));
    }

    /** Whether it is too much. */
    static Answer overdoing(Ask ask) {
        DailyFatigue day = latest(ask.question(), DailyFatigue::getModelled).orElse(null);
        if (day == null) {
            return fatigue(ask);
        }
        List<String> signals = signals(ask, day);
        String verdict = switch (day.getStatus()) {
            case HIGH ->
                ask.say(
                        "Yes, your load is high for what you are used to.",
                        "Ja, deine Belastung ist hoch für das, was du gewohnt bist.");
            case WARNING -> ask.say("It is getting a lot.", "Es wird langsam viel.");
            case CALIBRATING, RE_ENTRY, UNKNOWN ->
                ask.say(
                        "Too early to say: I need four weeks of training to know what you are used to.",
                        "Noch zu früh: Ich brauche vier Wochen Training, um zu wissen, was du gewohnt bist.");
            case BALANCED ->
                ask.say(
                        "No, by your numbers you are not overdoing it.",
                        "Nein, nach deinen Zahlen übertreibst du es nicht.");
            case FRESH ->
                ask.say("No, you are fresh; there is room for more.", "Nein, du bist frisch; da ist noch Luft.");
        };
        String held = signals.isEmpty()
                ? ""
                : ask.say(" Signals that speak for a lighter week: ", " Was für eine leichtere Woche spricht: ")
                        + String.join("; ", signals) + ".";
        boolean much =
                day.getStatus() == FatigueStatus.HIGH || day.getStatus() == FatigueStatus.WARNING || !signals.isEmpty();
        return new Answer(
                verdict + " " + load(ask).strip() + held + offer(ask, much),
                List.of(new Intent.Fatigue(modelled(ask.question()))));
    }

    private static String offer(Ask ask, boolean much) {
        return much && ask.hasPlan()
                ? ask.say(" Shall I propose a lighter week?", " Soll ich dir eine leichtere Woche vorschlagen?")
                : ask.say(
                        " If you feel otherwise, check in: how you slept and how sore you are says more than load alone.",
                        " Wenn du dich anders fühlst, check ein: Schlaf und Muskelkater sagen mehr als die Last allein.");
    }

    /** Whether a deload is due. */
    static Answer deload(Ask ask) {
        DailyFatigue day = latest(ask.question(), DailyFatigue::getModelled).orElse(null);
        List<String> signals = day == null ? List.of() : signals(ask, day);
        boolean due = signals.size() > 1 || day != null && day.getStatus() == FatigueStatus.HIGH;
        int week = ask.question().week().map(plan -> plan.mesocycleWeek()).orElse(0);
        boolean now = ask.question().week().filter(plan -> plan.deload()).isPresent();
        String planned = now
                ? ask.say(
                        " Your plan has this week as its deload already.",
                        " Dein Plan hat diese Woche schon als Deload.")
                : week > 0
                        ? ask.say(
                                " In your plan this is week " + week + " of 4 before a deload week.",
                                " In deinem Plan ist das Woche " + week + " von 4 vor einer Deload-Woche.")
                        : "";
        String verdict = due
                ? ask.say("Yes, a deload makes sense now", "Ja, ein Deload ist jetzt sinnvoll")
                : ask.say("No deload is due by your numbers", "Nach deinen Zahlen ist kein Deload fällig");
        String why = signals.isEmpty()
                ? ask.say(": no signal holds.", ": Kein Signal spricht dafür.")
                : ": " + String.join("; ", signals) + ".";
        return new Answer(
                verdict
                        + why
                        + planned
                        + (ask.hasPlan() && !now
                                ? ask.say(" Shall I propose one anyway?", " Soll ich trotzdem einen vorschlagen?")
                                        .replace(due ? " anyway" : "\0", "")
                                        .replace(due ? " trotzdem" : "\0", "")
                                : ""),
                chart(ask.question()));
    }

    private static List<String> signals(Ask ask, DailyFatigue day) {
        return day.getSignals().stream()
                .filter(SignalReading::getActive)
                .map(signal ->
                        named(ask, signal.getSignal()) + " " + ask.voice().number(signal.getValue(), 2)
                                + ask.say(" against ", " gegen ") + ask.voice().number(signal.getThreshold(), 2))
                .distinct()
                .collect(Collectors.toList());
    }

    private static String named(Ask ask, String signal) {
        return switch (signal) {
            case "LOAD" -> ask.say("load", "Belastung");
            case "PERFORMANCE" -> ask.say("performance", "Leistung");
            case "SORENESS" -> ask.say("soreness", "Muskelkater");
            case "WELLBEING" -> ask.say("well-being", "Befinden");
            default -> ask.say("how you feel", "wie du dich fühlst");
        };
    }

    /** The form of how the athlete is. */
    static Answer checkIn(Ask ask) {
        return ask.answer(
                "How are you today? Give what you like in the panel; nothing is written before you send it.",
                "Wie geht es dir heute? Gib im Panel an, was du magst; nichts wird geschrieben, bevor du es abschickst.",
                List.of(new Intent.CheckIn(ask.question().today())));
    }

    /** The chart of the days known, where there are any. */
    static List<Intent> chart(Question question) {
        List<DailyFatigue> days = modelled(question);
        return days.isEmpty() ? List.of() : List.of(new Intent.Fatigue(days));
    }

    private static List<DailyFatigue> modelled(Question question) {
        return question.days().stream()
                .filter(DailyFatigue::getModelled)
                .sorted(Comparator.comparing(DailyFatigue::getDate))
                .toList();
    }

    static Optional<DailyFatigue> latest(Question question, Predicate<DailyFatigue> which) {
        return question.days().stream().filter(which).max(Comparator.comparing(DailyFatigue::getDate));
    }

    /** The latest day with training before it in words; empty when there is none. */
    private static String load(Ask ask) {
        Voice voice = ask.voice();
        return latest(ask.question(), DailyFatigue::getModelled)
                .map(day -> voice.say(
                        "As of " + voice.name(java.time.LocalDate.parse(day.getDate()))
                                + " your load of the last week (ATL) is "
                                + voice.number(day.getAtl(), 1) + ", of the last four weeks (CTL) "
                                + voice.number(day.getCtl(), 1)
                                + ", a balance of " + voice.number(day.getBalance(), 1) + ": "
                                + status(voice, day.getStatus()) + ". ",
                        "Stand " + voice.name(java.time.LocalDate.parse(day.getDate()))
                                + ": Belastung der letzten Woche (ATL) "
                                + voice.number(day.getAtl(), 1) + ", der letzten vier Wochen (CTL) "
                                + voice.number(day.getCtl(), 1)
                                + ", Balance " + voice.number(day.getBalance(), 1) + ": "
                                + status(voice, day.getStatus()) + ". "))
                .orElse("");
    }

    private static String status(Voice voice, FatigueStatus status) {
        return switch (status) {
            case CALIBRATING -> voice.say("calibrating", "noch in der Eichung");
            case RE_ENTRY -> voice.say("re entry", "Wiedereinstieg");
            case BALANCED -> voice.say("balanced", "im Gleichgewicht");
            case FRESH -> voice.say("fresh", "frisch");
            case WARNING -> voice.say("warning", "erhöht");
            case HIGH -> voice.say("high", "hoch");
            case UNKNOWN -> voice.say("unknown", "unbekannt");
        };
    }

    private static String readiness(Ask ask, DailyFatigue day) {
        String on = ask.voice().on(day.getDate());
        return day.getReadiness() == null
                ? ask.say(
                        "You have not checked in " + on + ", so there is no readiness.",
                        "Du hast " + on + " nicht eingecheckt, deshalb gibt es keine Bereitschaft.")
                : ask.say(
                        "Your readiness " + on + " is " + ask.voice().number(day.getReadiness(), 0) + " of 100 ("
                                + day.getBand() + ").",
                        "Deine Bereitschaft " + on + ": " + ask.voice().number(day.getReadiness(), 0) + " von 100 ("
                                + band(day.getBand()) + ").");
    }

    private static String band(@org.jspecify.annotations.Nullable String band) {
        return switch (String.valueOf(band)) {
            case "PUSH" -> "Gas geben";
            case "REDUCE" -> "etwas weniger";
            case "RECOVER" -> "erholen";
            default -> "normal";
        };
    }
}
