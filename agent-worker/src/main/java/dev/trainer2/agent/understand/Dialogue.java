package dev.trainer2.agent.understand;

import dev.trainer2.agent.coach.Said;
import java.time.Instant;
import java.util.ArrayList;
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
        for (Exchange exchange : exchanges(memory)) {
            if (exchange.said().at().equals(at) && exchange.said().text().equals(text)) {
                break; // the message itself; what was sent after it is for later
            }
            turn = turn(exchange.said().text(), exchange.said().at(), exchange.reply(), turn, vocabulary);
        }
        return turn(text, at, "", turn, vocabulary);
    }

    /** A message and what the coach said to it. */
    private record Exchange(Said said, String reply) {}

    /** Messages sent one after the other are answered in their order; of several answers to one the one that waits counts. */
    private static List<Exchange> exchanges(List<Said> memory) {
        List<Exchange> all = new ArrayList<>();
        List<Said> asked = new ArrayList<>();
        List<String> replies = new ArrayList<>();
        for (Said said : memory) {
            if (said.who() == Said.Who.COACH) {
                replies.add(said.text());
            } else {
                if (!replies.isEmpty()) {
                    add(all, asked, replies);
                }
                asked.add(said);
            }
        }
        add(all, asked, replies);
        return all;
    }

    private static void add(List<Exchange> all, List<Said> asked, List<String> replies) {
        for (int place = 0; place < asked.size(); place++) {
            boolean last = place == asked.size() - 1;
            String reply = replies.isEmpty() || place >= replies.size()
                    ? ""
                    : last ? InContext.waiting(replies) : replies.get(place);
            all.add(new Exchange(asked.get(place), reply));
        }
        asked.clear();
        replies.clear();
    }

    private static Turn turn(String text, Instant at, String reply, @Nullable Turn before, Vocabulary vocabulary) {
        Understanding own = Understander.understand(text, vocabulary);
        Understanding meaning = before == null ? own : InContext.of(text, own, before, vocabulary);
        return new Turn(text, at, meaning, reply, before);
    }
}
