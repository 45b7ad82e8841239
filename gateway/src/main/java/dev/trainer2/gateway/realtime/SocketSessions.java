package dev.trainer2.gateway.realtime;

import dev.trainer2.gateway.accounts.Sessions;
import dev.trainer2.gateway.accounts.SessionsEnded;
import dev.trainer2.gateway.push.Subscriber;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/**
 * Closes sockets whose session has ended: signed out, ended from elsewhere, expired, or its athlete erased. At once for
 * what was ended on this gateway, within seconds for what was ended on another.
 */
@Component
class SocketSessions {
    private static final CloseStatus ENDED = CloseStatus.POLICY_VIOLATION.withReason("SESSION_ENDED");

    private final Sessions sessions;
    private final Map<Subscriber, String> open = new ConcurrentHashMap<>();

    SocketSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void opened(Subscriber socket, String sessionId) {
        open.put(socket, sessionId);
    }

    void closed(Subscriber socket) {
        open.remove(socket);
    }

    @EventListener
    void ended(SessionsEnded ended) {
        closeEnded();
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void closeEnded() {
        Map<Subscriber, String> sockets = Map.copyOf(open);
        if (sockets.isEmpty()) {
            return;
        }
        Set<String> stillOpen = sessions.open(Set.copyOf(sockets.values()));
        sockets.forEach((socket, sessionId) -> {
            if (!stillOpen.contains(sessionId)) {
                socket.close(ENDED);
            }
        });
    }
}
