package dev.trainer2.streams.whole;

import dev.trainer2.events.CheckInEntry;
import dev.trainer2.events.ConditioningEntry;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.TrainingEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest conditioning and check-ins as they stand, so that a word about one of them can be understood. */
final class EntryFold {
    private static final int KEPT = 7;

    private final Deque<ConditioningEntry> conditioning = new ArrayDeque<>();
    private final Deque<CheckInEntry> checkIns = new ArrayDeque<>();

    /** Takes an event of {@link StandingEntries}, in their order. */
    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case ConditioningLogged work ->
                keep(conditioning, new ConditioningEntry(event.getEventId(), event.getOccurredAt(), work));
            case ReadinessCheckedIn said -> keep(checkIns, entry(event.getEventId(), said));
            default -> {
                // no entry of these
            }
        }
    }

    private static <T> void keep(Deque<T> latest, T one) {
        latest.addFirst(one);
        if (latest.size() > KEPT) {
            latest.removeLast();
        }
    }

    private static CheckInEntry entry(String eventId, ReadinessCheckedIn said) {
        return CheckInEntry.newBuilder()
                .setEventId(eventId)
                .setDate(said.getDate())
                .setSleepHours(said.getSleepHours())
                .setSoreness(said.getSoreness())
                .setStress(said.getStress())
                .setMotivation(said.getMotivation())
                .setFeelsCooked(said.getFeelsCooked())
                .build();
    }

    List<ConditioningEntry> conditioning() {
        return List.copyOf(conditioning);
    }

    List<CheckInEntry> checkIns() {
        return List.copyOf(checkIns);
    }
}
