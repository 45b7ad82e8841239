package dev.trainer2.gateway.log;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.limits.Limits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts messages to the coach, by whichever frame or call they come: each asks for an answer, which may cost money. */
@Component
public class ChatLimit {
    private static final String MESSAGE = "ChatMessageSent";

    private final Limits limits;

    ChatLimit(Limits limits) {
        this.limits = limits;
    }

    /** @throws dev.trainer2.gateway.problems.Problem {@code RATE_LIMITED} (429) */
    public void take(String userId, String address, List<EventDraft> drafts) {
        int messages = Math.toIntExact(
                drafts.stream().filter(draft -> draft.type().equals(MESSAGE)).count());
        if (messages > 0) {
            limits.take(Limited.CHAT, By.ADDRESS, address, messages);
            limits.take(Limited.CHAT, By.ACCOUNT, userId, messages);
        }
    }
}
