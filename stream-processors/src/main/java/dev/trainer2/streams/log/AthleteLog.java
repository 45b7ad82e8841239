package dev.trainer2.streams.log;

import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.TrainingEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The distinct events of one athlete in the order (occurredAt, eventId); the first one in the log stands. Events that were
 * written by the topology and not read back yet are apart: decisions rest on them, views do not. Events are kept without their
 * hash and without the notes of sets.
 */
public final class AthleteLog {
    private static final int MESSAGES = 12;

    private final TreeSet<TrainingEvent> events = new TreeSet<>(EventOrder.OF_HAPPENING);
    private final SharedTexts texts = new SharedTexts();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, TrainingEvent> unread = new LinkedHashMap<>();
    private final Deque<TrainingEvent> said = new ArrayDeque<>();

    /** Adds an event of the log, in the order of the log; false when one with its id is there already. */
    public boolean add(TrainingEvent event) {
        if (!ids.add(event.getEventId())) {
            return false;
        }
        unread.remove(event.getEventId());
        events.add(texts.share(event));
        if (isSaid(event)) {
            said.addLast(event);
            if (said.size() > MESSAGES) {
                said.removeFirst();
            }
        }
        return true;
    }

    /** Adds an event that was written and not read back yet; false when one with its id is there already. */
    public boolean addUnread(TrainingEvent event) {
        return !ids.contains(event.getEventId()) && unread.putIfAbsent(event.getEventId(), event) == null;
    }

    /** Whether an event was written here and not read back yet. */
    public boolean isUnread(String eventId) {
        return unread.containsKey(eventId);
    }

    /** Those that were read, in order. */
    public Collection<TrainingEvent> events() {
        return events;
    }

    /** All events, those that were not read back yet among them, in order. */
    public Collection<TrainingEvent> withUnread() {
        if (unread.isEmpty()) {
            return events;
        }
        List<TrainingEvent> all = new ArrayList<>(events);
        all.addAll(unread.values());
        all.sort(EventOrder.OF_HAPPENING);
        return all;
    }

    private static boolean isSaid(TrainingEvent event) {
        return event.getPayload() instanceof ChatMessageSent
                || event.getPayload() instanceof CoachReplied reply && reply.getText() != null;
    }

    /** The latest messages of athlete and coach in the order of the log, which is that of the conversation; twelve at most. */
    public List<TrainingEvent> said() {
        return List.copyOf(said);
    }

    public int size() {
        return events.size() + unread.size();
    }
}
