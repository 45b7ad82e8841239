package dev.trainer2.gateway.push;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Frames on their way to one client, in order. Who adds one never waits for the client: a thread that lives while there are
 * some writes them. What the client does not read is kept up to a limit; past it the socket ends instead of filling the memory.
 * Spring's ConcurrentWebSocketSessionDecorator has such a limit too, but writes in the thread of whoever comes first, which may be
 * the one that reads the topic.
 */
final class Outgoing {
    /** Characters that may wait for a client. */
    static final int MOST = 4 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
    private static final int ROOM = MOST / 4;
    /** Longer than Tomcat tries one write (20 s), which ends such a socket first. */
    private static final Duration ROOM_WITHIN = Duration.ofSeconds(30);

    private record Frame(String text, Runnable written) {}

    private final WebSocketSession session;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private int characters;
    private boolean writing;
    private @Nullable CloseStatus ending;

    Outgoing(WebSocketSession session) {
        this.session = session;
    }

    /**
     * Sends a frame after those that wait; dropped when the socket has ended or is about to.
     *
     * @param written called once it is handed to the connection
     */
    synchronized void add(String text, Runnable written) {
        if (ending != null || !session.isOpen()) {
            return;
        }
        waiting.add(new Frame(text, written));
        characters += text.length();
        if (characters > MOST) {
            LOG.debug("a client does not read: {} characters wait for it", characters);
            forget();
            ending = CloseStatus.SESSION_NOT_RELIABLE;
        }
        write();
    }

    /** Ends the socket after the frames that wait; the first reason stays. */
    synchronized void close(CloseStatus status) {
        if (ending == null) {
            ending = status;
            write();
        }
    }

    /** For who may wait for the client, as what answers its own frames: returns when there is room for more, or none is needed. */
    synchronized void awaitRoom() {
        long end = System.nanoTime() + ROOM_WITHIN.toNanos();
        while (characters > ROOM && ending == null && System.nanoTime() < end) {
            try {
                wait(ROOM_WITHIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void write() {
        if (!writing) {
            writing = true;
            Thread.ofVirtual().name("socket-" + session.getId()).start(this::drain);
        }
    }

    private void drain() {
        try {
            for (Frame frame = next(); frame != null; frame = next()) {
                session.sendMessage(new TextMessage(frame.text()));
                frame.written().run();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("a socket cannot be written to", e);
            end(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private @Nullable Frame next() {
        CloseStatus status;
        synchronized (this) {
            Frame frame = waiting.poll();
            if (frame != null) {
                characters -= frame.text().length();
                notifyAll();
                return frame;
            }
            status = ending;
            if (status == null) {
                writing = false;
                return null;
            }
        }
        end(status);
        return null;
    }

    /** Nothing is written afterwards: {@code writing} stays. */
    private void end(CloseStatus status) {
        synchronized (this) {
            ending = status;
            forget();
        }
        try {
            session.close(status);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("a socket ended before it was closed", e);
        }
    }

    private void forget() {
        waiting.clear();
        characters = 0;
        notifyAll();
    }
}
