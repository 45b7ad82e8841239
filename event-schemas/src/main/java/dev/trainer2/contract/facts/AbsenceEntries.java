package dev.trainer2.contract.facts;

import dev.trainer2.events.AbsenceEnded;
import dev.trainer2.events.AbsenceEntry;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The absences of a log as records, and back. */
public final class AbsenceEntries {
    private static final int KEPT = 20;

    private AbsenceEntries() {}

    /**
     * What stands of a log, the latest first.
     *
     * @param events in the order (occurredAt, eventId)
     */
    public static List<AbsenceEntry> standing(Collection<TrainingEvent> events) {
        return Absence.standing(events.stream()
                        .filter(event -> event.getPayload() instanceof AbsencePlanned
                                || event.getPayload() instanceof AbsenceEnded)
                        .map(Facts::of)
                        .flatMap(Optional::stream)
                        .toList())
                .reversed()
                .stream()
                .limit(KEPT)
                .map(one -> new AbsenceEntry(
                        one.id(),
                        one.from().toString(),
                        one.to().toString(),
                        AbsenceReason.valueOf(one.reason().name())))
                .toList();
    }

    /** Records as training science knows them, the earliest first. */
    public static List<Absence> of(List<AbsenceEntry> entries) {
        return entries.reversed().stream()
                .map(one -> new Absence(
                        one.getAbsenceId(),
                        LocalDate.parse(one.getFrom()),
                        LocalDate.parse(one.getTo()),
                        Facts.reason(one.getReason())))
                .toList();
    }
}
