package dev.trainer2.agent.understand;

import dev.trainer2.agent.coach.Said;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conversation so far, read again from its words: each message means what it means after those before it. Everything of it
 * is in the request, so the same request gives the same dialogue.
 */
public final class Dialogue {
    private Dialogue() {}

    /**
     * The turn of a message.
     *
     * @param memory what was said before, oldest first; the message itself may be its last
     */
    public static Turn of(List<Said> memory, String text, Instant at, Vocabulary vocabulary) {
        Turn turn = null;
        for (int i = 0; i < memory.size(); i++) {
            Said said = memory.get(i);
            if (said.who() == Said.Who.COACH
                    || said.at().equals(at) && said.text().equals(text) && isLast(memory, i)) {
                continue;
            }
            turn = turn(said.text(), said.at(), reply(memory, i), turn, vocabulary);
        }
        return turn(text, at, "", turn, vocabulary);
    }

    private static Turn turn(String text, Instant at, String reply, @Nullable Turn before, Vocabulary vocabulary) {
        Understanding own = Understander.understand(text, vocabulary);
        Understanding meaning = before == null ? own : InContext.of(text, own, before, vocabulary);
        return new Turn(text, at, meaning, reply, before);
    }

    /** No athlete's message comes after it. */
    private static boolean isLast(List<Said> memory, int place) {
        return memory.subList(place + 1, memory.size()).stream().noneMatch(said -> said.who() == Said.Who.ATHLETE);
    }

    /** What the coach said last before the athlete went on. */
    private static String reply(List<Said> memory, int place) {
        String reply = "";
        for (Said said : memory.subList(place + 1, memory.size())) {
            if (said.who() == Said.Who.ATHLETE) {
                break;
            }
            reply = said.text();
        }
        return reply;
    }
}
