package dev.trainer2.gateway.push;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/** One open socket and where it stands; frames of actions leave in order, each once. */
public final class Subscriber {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);
    private static final int SEND_LIMIT_MS = 10_000;
    private static final int BUFFER_LIMIT_BYTES = 4 * 1024 * 1024;

    private record Held(long offset, String frame) {}

    private final String userId;
    private final WebSocketSession session;
    private Cursor cursor;
    private long lastDays = -1;
    private final PushLatency.Watch latency = new PushLatency.Watch();
    private @Nullable Deque<Held> held;

    /** @param cursor where the socket starts */
    public Subscriber(String userId, WebSocketSession session, Cursor cursor) {
        this.userId = userId;
        // one writer at a time; a client that does not read is cut off instead of filling the memory
        this.session = new ConcurrentWebSocketSessionDecorator(session, SEND_LIMIT_MS, BUFFER_LIMIT_BYTES);
        this.cursor = cursor;
    }

    public String userId() {
        return userId;
    }

    public synchronized Cursor cursor() {
        return cursor;
    }

    /** Closes the socket; one that is closed already stays so. */
    public void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a socket ended before it was closed", e);
        }
    }

    /**
     * Sends a frame to this socket alone. One that ended meanwhile, or whose client does not read, is closed: its client resumes
     * from the last cursor it saw, and the athlete's other sockets are told all the same.
     */
    public void send(String frame) {
        if (session.isOpen()) {
            try {
                session.sendMessage(new TextMessage(frame));
            } catch (IOException | IllegalStateException | SessionLimitExceededException e) {
                LOG.debug("a socket cannot be written to", e);
                close(CloseStatus.SESSION_NOT_RELIABLE);
            }
        }
    }

    /** Makes the frame of an action once its cursor is known. */
    interface FrameOf {
        String at(Cursor cursor);
    }

    /** Sends the frame of an action, or keeps it back while earlier ones are still being resumed. */
    synchronized void action(long offset, FrameOf frame) {
        if (offset <= cursor.actions()) {
            return;
        }
        Deque<Held> waiting = held;
        if (waiting != null) {
            waiting.add(new Held(offset, frame.at(cursor.withActions(offset))));
            return;
        }
        cursor = cursor.withActions(offset);
        send(frame.at(cursor));
    }

    /** Tells that views have changed up to an offset of the log; older and repeated hints are dropped. */
    synchronized void viewsChanged(long offset, FrameOf frame) {
        // a resume ends with a hint of its own, and a new client fetches the views anyway
        if (held == null && offset > cursor.events()) {
            cursor = cursor.withEvents(offset);
            send(frame.at(cursor));
            latency.pushed(offset);
        }
    }

    /** A command is in the log, and the view that includes it is not pushed yet. */
    void awaitsView(PushLatency.Waiting command) {
        latency.awaits(command);
    }

    /** Tells that days and weeks have changed up to an offset of the log; older and repeated hints are dropped. */
    synchronized void daysChanged(long offset, FrameOf frame) {
        if (held == null && offset > lastDays) {
            lastDays = offset;
            send(frame.at(cursor));
        }
    }

    /** Holds live frames back and goes to an earlier place. */
    public synchronized void startResume(Cursor from) {
        held = new ArrayDeque<>();
        cursor = new Cursor(cursor.cluster(), cursor.partition(), Math.max(from.events(), -1), from.actions());
    }

    /** Sends a frame of the past. */
    synchronized void resumed(long offset, FrameOf frame) {
        if (offset > cursor.actions()) {
            cursor = cursor.withActions(offset);
            send(frame.at(cursor));
        }
    }

    /** Lets the live frames go on after those of the past. */
    public synchronized void endResume(long events) {
        Deque<Held> waiting = held;
        held = null;
        cursor = cursor.withEvents(events);
        if (waiting != null) {
            for (Held one : waiting) {
                if (one.offset() > cursor.actions()) {
                    cursor = cursor.withActions(one.offset());
                    send(one.frame());
                }
            }
        }
    }
}
