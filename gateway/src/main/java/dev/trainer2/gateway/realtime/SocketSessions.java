package dev.trainer2.gateway.realtime;

import dev.trainer2.gateway.accounts.SessionSettings;
import dev.trainer2.gateway.accounts.Sessions;
import dev.trainer2.gateway.accounts.SessionsEnded;
import dev.trainer2.gateway.push.Subscriber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    private static final CloseStatus TOO_MANY = CloseStatus.POLICY_VIOLATION.withReason("TOO_MANY_SOCKETS");

    private final Sessions sessions;
    private final int most;
    private final Map<Subscriber, String> open = new ConcurrentHashMap<>();
    private final Map<String, Deque<Subscriber>> byAccount = new ConcurrentHashMap<>();

    SocketSessions(Sessions sessions, SessionSettings settings) {
        this.sessions = sessions;
        this.most = settings.sockets();
    }

    /** Of too many sockets of one account the oldest goes: who opens a new one uses the new one. */
    void opened(Subscriber socket, String sessionId) {
        open.put(socket, sessionId);
        List<Subscriber> over = new ArrayList<>();
        byAccount.compute(socket.userId(), (account, known) -> {
            Deque<Subscriber> sockets = known == null ? new ArrayDeque<>() : known;
            sockets.addLast(socket);
            while (sockets.size() > most) {
                over.add(sockets.removeFirst());
            }
            return sockets;
        });
        over.forEach(oldest -> oldest.close(TOO_MANY));
    }

    void closed(Subscriber socket) {
        open.remove(socket);
        byAccount.computeIfPresent(socket.userId(), (account, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        });
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void use() {
        sessions.used(Set.copyOf(open.values()));
    }

    @EventListener
    void ended(SessionsEnded ended) {
        closeEnded();
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
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
