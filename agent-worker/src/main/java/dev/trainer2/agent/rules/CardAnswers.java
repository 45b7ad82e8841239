package dev.trainer2.agent.rules;

import dev.trainer2.agent.cards.Card;
import dev.trainer2.agent.cards.Cards;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.science.CatalogExercise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known, from the cards; where the athlete's own numbers make it concrete they come after it. */
final class CardAnswers {
    private static final Set<String> LEGS =
            Set.of("quadriceps", "hamstrings", "glutes", "calves", "adductors", "abductors");
    private static final double PROTEIN = 1.6;
    private static final double PROTEIN_MOST = 2.2;

    private CardAnswers() {}

    /** The card a topic is answered with; empty for other topics. */
    static Optional<Card> card(Ask ask, Topic topic) {
        return switch (topic) {
            case TECHNIQUE -> Optional.of(technique(ask));
            case PLATEAU -> Optional.of(Cards.topic("plateau"));
            case CLICKS -> Optional.of(Cards.topic("clicks"));
            case PREGNANCY -> Optional.of(Cards.topic("pregnancy"));
            case RAPID_LOSS -> Optional.of(Cards.topic("rapid_loss"));
            case DRUGS -> Optional.of(Cards.topic("drugs"));
            case BLOOD_PRESSURE -> Optional.of(Cards.topic("blood_pressure"));
            case UNDER_16 -> Optional.of(Cards.topic("under_16"));
            case LONG_BREAK -> Optional.of(Cards.topic("long_break"));
            case SORE -> Optional.of(Cards.topic("soreness"));
            case SICK -> Optional.of(Cards.topic("illness"));
            default ->
                topic.name().startsWith("CARD_")
                        ? Optional.of(Cards.topic(
                                topic.name().substring("CARD_".length()).toLowerCase(Locale.ROOT)))
                        : Optional.empty();
        };
    }

    static Answer of(Ask ask, Topic topic) {
        Card card = card(ask, topic).orElseThrow();
        String area = ask.slots().area() != null
                ? ask.slots().area()
                : ask.slots().region() != null ? ask.slots().region().name().replace(' ', '_') : null;
        String opening = topic == Topic.CLICKS && area != null
                ? "**" + RangeAnswers.upper(Muscles.name(ask.voice(), area)) + "**: "
                : "";
        return new Answer(opening + card.text(ask.voice().german()) + own(ask, topic), List.of());
    }

    private static String own(Ask ask, Topic topic) {
        if (topic == Topic.CARD_PROTEIN && ask.question().state().getBodyweight() != null) {
            double weight =
                    Voice.kilogramsOf(ask.question().state().getBodyweight().getLoad());
            String grams = ask.voice().number(weight * PROTEIN, 0)
                    + ask.say(" to ", " bis ")
                    + ask.voice().number(weight * PROTEIN_MOST, 0);
            return ask.say(
                    " At your " + ask.voice().kilograms(weight) + " that is about " + grams + " g.",
                    " Bei deinen " + ask.voice().kilograms(weight) + " sind das etwa " + grams + " g.");
        }
        return "";
    }

    /** Of the lift, else of its pattern. */
    private static Card technique(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise == null) {
            return Cards.pattern("any");
        }
        return Optional.ofNullable(exercise.id())
                .flatMap(Cards::lift)
                .orElseGet(() -> Cards.pattern(ask.question()
                        .rules()
                        .catalogue()
                        .find(exercise.id(), exercise.name())
                        .map(CardAnswers::pattern)
                        .orElse("any")));
    }

    private static String pattern(CatalogExercise exercise) {
        return exercise.primaryMuscles().stream().anyMatch(LEGS::contains)
                ? "legs"
                : "push".equals(exercise.force()) ? "push" : "pull".equals(exercise.force()) ? "pull" : "any";
    }

    static Answer technique(Ask ask, Exercise exercise) {
        String name = ask.voice().exercise(exercise.name(), exercise.id());
        return new Answer(
                "**" + name + "**\n\n" + technique(ask).text(ask.voice().german()), List.of());
    }

    /** What is known of a stuck lift, after its own numbers. */
    static Answer plateau(Ask ask) {
        String card = Cards.topic("plateau").text(ask.voice().german());
        Exercise exercise = ask.slots().exercise().orElse(null);
        Lift lift = exercise == null ? null : Lift.of(ask.question(), exercise);
        String own =
                lift != null && TrendAnswers.points(lift).size() > 1 ? TrendAnswers.numbers(ask, lift) + "\n\n" : "";
        return new Answer(
                own
                        + card
                        + (ask.hasPlan()
                                ? ask.say(
                                        " Shall I propose a lighter week to start with?",
                                        " Soll ich dir zum Anfang eine leichtere Woche vorschlagen?")
                                : ""),
                List.of());
    }
}
