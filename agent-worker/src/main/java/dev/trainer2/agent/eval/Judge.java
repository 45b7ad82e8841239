package dev.trainer2.agent.eval;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.eval.Verdict.Outcome;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.science.Muscle;
import java.util.Locale;
import java.util.Map;

/**
 * Holds one message against its label: what it was taken for (where the coach says so), what was read from it, what the answer
 * has in it and in which language.
 */
final class Judge {
    private Judge() {}

    static Verdict of(Labelled label, Coach coach) {
        Conversation conversation = new Conversation(label.athlete(), coach);
        label.before().forEach(conversation::say);
        Question question = conversation.question(label.text());
        boolean rules = coach.kind().equals("rules");
        Understanding meaning = RulesCoach.meaning(question);
        Answer answer = conversation.say(label.text());
        String meant = Intents.of(meaning);
        String why = rules ? why(label, meaning, meant, answer) : holds(label, answer);
        boolean asked = rules && meant.equals("asked back");
        Outcome outcome = why.isEmpty() ? Outcome.RIGHT : asked ? Outcome.ASKED_BACK : Outcome.WRONG;
        return new Verdict(label, outcome, meant, why, answer.text());
    }

    private static String why(Labelled label, Understanding meaning, String meant, Answer answer) {
        boolean severity = meant.equals("ask-severity")
                && label.intents().contains("pain")
                && !label.slots().containsKey("severity");
        boolean number = label.intents().contains("number") && meant.equals("asked back");
        if (!label.intents().contains(meant) && !number && !severity) {
            return "taken for " + meant;
        }
        for (Map.Entry<String, String> slot : label.slots().entrySet()) {
            if (!holds(slot.getKey(), slot.getValue(), meaning, answer)) {
                return slot.getKey() + " is not " + slot.getValue();
            }
        }
        return holds(label, answer);
    }

    private static String holds(Labelled label, Answer answer) {
        return label.holds().matcher(answer.text()).find() ? "" : "the answer lacks " + label.holds();
    }

    /** Slots of exact readings stand in the answer's words; those of topics are compared. */
    private static boolean holds(String slot, String value, Understanding meaning, Answer answer) {
        if (!(meaning instanceof Understanding.About)) {
            return Readings.holds(slot, value, meaning);
        }
        Slots slots = Intents.slots(meaning);
        return switch (slot) {
            case "exercise" ->
                slots.exercises().stream().limit(1).anyMatch(one -> Readings.named(one.name(), one.id(), value));
            case "to" ->
                slots.exercises().stream().skip(1).anyMatch(one -> Readings.named(one.name(), one.id(), value))
                        || slots.spans().stream().skip(1).anyMatch(span -> Readings.span(span, value))
                        || slots.spans().stream()
                                .anyMatch(span -> span.to().toString().endsWith(value));
            case "from" ->
                slots.spans().stream().anyMatch(span -> span.from().toString().endsWith(value));
            case "muscle" ->
                slots.region() != null
                        && slots.region().muscles().contains(Muscle.valueOf(value.toUpperCase(Locale.ROOT)));
            case "area" ->
                value.equals(slots.area())
                        || slots.region() != null && slots.region().name().startsWith(value);
            case "range" -> slots.spans().stream().limit(1).anyMatch(span -> Readings.span(span, value));
            case "day" ->
                slots.days().stream().anyMatch(day -> Readings.day(day, value))
                        || slots.spans().stream().anyMatch(span -> Readings.span(span, value));
            case "reps" -> Integer.valueOf(value).equals(slots.reps());
            case "load" -> slots.load() != null && slots.load().value() == Double.parseDouble(value);
            case "minutes" -> Integer.valueOf(value).equals(slots.minutes());
            case "days" -> Integer.valueOf(value).equals(slots.times());
            case "severity" -> Integer.valueOf(value).equals(slots.severity());
            case "equipment" -> slots.equipment().contains(value);
            case "program" -> slots.template() != null && Readings.program(slots.template(), value);
            case "card" -> value.equals(Intents.card(meaning));
            default -> answer.text().contains(value);
        };
    }
}
