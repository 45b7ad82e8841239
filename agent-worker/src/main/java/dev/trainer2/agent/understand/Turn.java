package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.Mended;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in its conversation.
 *
 * @param text the athlete's words
 * @param at when they were sent
 * @param meaning what they mean after what was said before
 * @param reply what the coach answered; empty when it did not yet
 * @param before the turn before it; null for the first that is remembered
 */
public record Turn(
        String text,
        Instant at,
        Understanding meaning,
        String reply,
        @Nullable Turn before) {
    private static final int FAR = 4;

    /** The topic and what it is about, where the turn has one. */
    public Optional<About> about() {
        return meaning instanceof About about ? Optional.of(about) : Optional.empty();
    }

    /** What was shown to be logged, as it stands; empty where nothing was. */
    public Optional<Understanding> draft() {
        return switch (meaning) {
            case Mended mended -> Optional.of(mended.draft());
            case Log log -> Optional.of(log);
            case Understanding.CheckInSaid said -> Optional.of(said);
            case Understanding.BodyweightSaid said -> Optional.of(said);
            case Understanding.ConditioningSaid said -> Optional.of(said);
            case Understanding.PainSaid said -> Optional.of(said);
            case Understanding.PainGone gone -> Optional.of(gone);
            default -> Optional.empty();
        };
    }

    /** The last question or wish of this turn and the few before it that an "and squats?" can go on from. */
    Optional<Turn> subject() {
        Turn turn = this;
        for (int far = 0; turn != null && far < FAR; far++, turn = turn.before) {
            if (turn.about().filter(about -> isSubject(about.topic())).isPresent()) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    private static boolean isSubject(Topic topic) {
        return topic != Topic.WHY && topic != Topic.HELP && (topic.isQuestion() || topic.isWish());
    }

    /** The sets that were told last, in this turn or the few before it. */
    public Optional<Log> lastLog() {
        Turn turn = this;
        for (int far = 0; turn != null && far < FAR; far++, turn = turn.before) {
            if (turn.draft().orElse(null) instanceof Log log) {
                return Optional.of(log);
            }
        }
        return Optional.empty();
    }
}
