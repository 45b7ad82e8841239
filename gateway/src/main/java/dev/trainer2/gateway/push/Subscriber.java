package dev.trainer2.gateway.push;

import dev.trainer2.gateway.log.Cursor;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** One open socket and where it stands; frames of actions leave in order, each once. */
public final class Subscriber {
    private record Held(long offset, String frame) {}

    private final String userId;
    private final String address;
    private final Outgoing outgoing;
    private Cursor cursor;
    private final PushLatency.Watch latency = new PushLatency.Watch();
    private @Nullable Deque<Held> held;

    /**
     * @param address that it was opened from
     * @param cursor where the socket starts
     */
    public Subscriber(String userId, String address, WebSocketSession session, Cursor cursor) {
        this.userId = userId;
        this.address = address;
        this.outgoing = new Outgoing(session);
        this.cursor = cursor;
    }

    public String userId() {
        return userId;
    }

    public String address() {
        return address;
    }

    public synchronized Cursor cursor() {
        return cursor;
    }

    /** Closes the socket after the frames that wait; one that is closed already stays so. */
    public void close(CloseStatus status) {
        outgoing.close(status);
    }

    /**
     * Sends a frame to this socket alone, without waiting for the client. A socket that ended meanwhile, or whose client does not
     * read, is closed: its client resumes from the last cursor it saw, and the athlete's other sockets are told all the same.
     */
    public void send(String frame) {
        outgoing.add(frame, () -> {});
    }

    /** Waits while the client has much to read; for threads that serve this socket alone, never for those that read the log. */
    public void awaitRoom() {
        outgoing.awaitRoom();
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

    /** Makes the frame of changed views once its cursor is known. */
    interface FrameOfViews {
        String at(Cursor cursor, ViewChanges changes);
    }

    /** Tells what has changed in the views; a state that is older than what was told is left out. */
    synchronized void viewsChanged(ViewChanges all, FrameOfViews frame) {
        if (held != null) {
            return; // a resume ends with a frame of its own
        }
        boolean newer = all.offset() > cursor.events();
        // a new client fetches the views anyway
        ViewChanges changes = newer || all.offset() < 0 ? all : all.withoutState();
        if (newer) {
            cursor = cursor.withEvents(all.offset());
        }
        if (!changes.isEmpty()) {
            outgoing.add(frame.at(cursor, changes), newer ? () -> latency.pushed(all.offset()) : () -> {});
        }
    }

    /** A command is in the log, and the view that includes it is not pushed yet. */
    void awaitsView(PushLatency.Waiting command) {
        latency.awaits(command);
    }

    /** Holds live frames back and goes to an earlier place. */
    public synchronized void startResume(Cursor from) {
        held = new ArrayDeque<>();
        cursor = new Cursor(
                cursor.cluster(), cursor.partition(), Math.max(from.events(), -1), from.actions(), cursor.owner());
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
