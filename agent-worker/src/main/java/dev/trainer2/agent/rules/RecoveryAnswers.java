package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.plan.PlanDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** How recovered the athlete is, and why the last change was proposed. */
final class RecoveryAnswers {
    private RecoveryAnswers() {}

    /** How recovered: load and readiness of the latest day, and the check-in where today has none. */
    static Answer readiness(Question question) {
        return latest(question, day -> true)
                .map(day -> {
                    List<Intent> intents = new ArrayList<>(List.of(new Intent.Readiness(day)));
                    boolean today = day.getDate().equals(question.today().toString());
                    if (!today || day.getReadiness() == null) {
                        intents.add(new Intent.CheckIn(question.today()));
                    }
                    return new Answer(load(question) + readiness(day), intents);
                })
                .orElseGet(() -> new Answer(
                        "I know nothing yet that says how recovered you are. Check in, and train: readiness comes with the"
                                + " first check-in, load with the first set.",
                        List.of(new Intent.CheckIn(question.today()))));
    }

    /** How load and fatigue stand, as a chart of the days known. */
    static Answer fatigue(Question question) {
        List<DailyFatigue> days = modelled(question);
        if (days.isEmpty()) {
            return new Answer(
                    "There is no training load yet: it begins with your first set or conditioning.", List.of());
        }
        DailyFatigue last = days.getLast();
        return new Answer(load(question) + readiness(last), List.of(new Intent.Fatigue(days)));
    }

    /** The form of how the athlete is. */
    static Answer checkIn(Question question) {
        return new Answer(
                "How are you today? Give what you like in the panel; nothing is written before you send it.",
                List.of(new Intent.CheckIn(question.today())));
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

    private static Optional<DailyFatigue> latest(Question question, Predicate<DailyFatigue> which) {
        return question.days().stream().filter(which).max(Comparator.comparing(DailyFatigue::getDate));
    }

    /** The latest day with training before it in words; empty when there is none. */
    private static String load(Question question) {
        return latest(question, DailyFatigue::getModelled)
                .map(day -> "On " + Say.day(day.getDate()) + " your load of the last week (ATL) is "
                        + Say.number(day.getAtl(), 1) + ", of the last four weeks (CTL) " + Say.number(day.getCtl(), 1)
                        + ", a balance of " + Say.number(day.getBalance(), 1) + ": "
                        + day.getStatus().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ". ")
                .orElse("");
    }

    private static String readiness(DailyFatigue day) {
        return day.getReadiness() == null
                ? "You have not checked in on " + Say.day(day.getDate()) + ", so there is no readiness."
                : "Your readiness of " + Say.day(day.getDate()) + " is " + Say.number(day.getReadiness(), 0)
                        + " of 100 (" + day.getBand() + ").";
    }

    static Answer why(Question question) {
        if (question.plan() == null || question.plan().getDiffs().isEmpty()) {
            return question.week().isPresent() ? PlanAnswers.show(question) : Help.of(question);
        }
        PlanDiff diff = Diffs.of(question.plan().getDiffs().getFirst());
        StringBuilder text = new StringBuilder(diff.reason()).append('\n');
        diff.operations().forEach(operation -> text.append("\n- ").append(operation.rationale()));
        return new Answer(text.toString(), List.of());
    }
}
