package dev.trainer2.streams.whole;

import dev.trainer2.events.OpenPain;
import dev.trainer2.events.PainCleared;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.TrainingEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Pain reports that were not cleared: a later clearing that names the exercise or the area ends them; one that names neither ends all. */
final class PainFold {
    private final List<OpenPain> open = new ArrayList<>();

    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case PainReported pain ->
                open.add(OpenPain.newBuilder()
                        .setArea(pain.getArea())
                        .setSeverity(pain.getSeverity())
                        .setExerciseId(pain.getExerciseId())
                        .setSince(event.getOccurredAt()
                                .atZone(ZoneId.of(event.getZoneId()))
                                .toLocalDate()
                                .toString())
                        .setEventId(event.getEventId())
                        .build());
            case PainCleared cleared -> open.removeIf(pain -> ends(cleared, pain));
            default -> {}
        }
    }

    private static boolean ends(PainCleared cleared, OpenPain pain) {
        boolean everything = cleared.getArea() == null && cleared.getExerciseId() == null;
        return everything
                || pain.getArea().equals(cleared.getArea())
                || pain.getExerciseId() != null && pain.getExerciseId().equals(cleared.getExerciseId());
    }

    List<OpenPain> open() {
        return List.copyOf(open);
    }
}
