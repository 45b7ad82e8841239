package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Filled;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understanding.PlanWish;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the coach offered as the last thing it said, which a yes takes. */
final class Offers {
    private static final Pattern OFFER = Pattern.compile("(?s).*(?:Shall I|Soll ich) [^?]*\\?\\s*$");

    private Offers() {}

    /** Whether an answer ended with an offer. */
    static boolean isOffer(String reply) {
        return OFFER.matcher(reply).matches();
    }

    /** What the offer was for; empty where nothing was offered. */
    static Optional<Answer> taken(Ask ask, Turn before) {
        if (!isOffer(before.reply())) {
            return Optional.empty();
        }
        if (before.meaning() instanceof PlanWish plan) {
            return Optional.of(PlanAnswers.of(ask.question(), plan.weekStart(), plan.templateId()));
        }
        return before.about().flatMap(about -> {
            Ask again = ask.with(about.slots());
            return switch (about.topic()) {
                case OVERDOING, DELOAD_QUESTION, FATIGUE, TIRED, STRESSED, PLATEAU, EASIER, SORE ->
                    Optional.of(PlanTopics.of(again, Topic.DELOAD_WISH));
                case BEHIND ->
                    VolumeAnswers.mostBehind(ask)
                            .map(region ->
                                    PlanTopics.of(again.with(Filled.region(Slots.NONE, region)), Topic.MORE_MUSCLE));
                case LONG_BREAK, BACK, CARD_BEGINNER, COMPLAINT, GREETING, HELP, GOAL ->
                    Optional.of(
                            ask.hasPlan() && about.topic() != Topic.COMPLAINT && about.topic() != Topic.LONG_BREAK
                                    ? PlanAnswers.day(ask, ask.question().today())
                                    : PlanTopics.of(ask.with(Slots.NONE), Topic.NEW_PLAN));
                case NEW_PLAN, PROGRAM -> Optional.of(PlanTopics.taken(again));
                case UNMOTIVATED -> Optional.of(PlanTopics.of(ask.with(Filled.timed(20)), Topic.TIME_LIMIT));
                case GREAT -> Optional.of(PlanAnswers.day(ask, ask.question().today()));
                default -> Optional.empty();
            };
        });
    }
}
