package dev.trainer2.agent.rules;

import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understanding;
import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Log;
import java.util.Optional;

/** What stood after a yes or a no to the question whether an unlikely load is right, and waits for a yes itself. */
final class Confirmed {
    private Confirmed() {}

    /** Whether a turn was such a yes or no. */
    static boolean isReply(Turn turn) {
        Turn before = turn.before();
        return before != null
                && UnlikelyAnswers.isQuestion(before.reply())
                && turn.meaning() instanceof About about
                && (about.topic() == Topic.YES || about.topic() == Topic.NO);
    }

    static Optional<Pending> of(Ask ask, Turn turn) {
        Turn before = turn.before();
        Understanding told = before == null ? null : before.draft().orElse(null);
        if (told == null) {
            return Optional.empty();
        }
        boolean yes = Pending.isTopic(turn, Topic.YES);
        Understanding meant = told instanceof Log log && yes ? LogAnswers.meant(ask, log) : told;
        return Optional.of(new Pending(
                meant,
                Drafts.events(ask.question(), meant, turn.at(), true),
                Drafts.decided(ask.question(), meant, turn.at(), true)));
    }
}
