package dev.trainer2.contract.facts;

import dev.trainer2.events.AbsenceEntry;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.science.Absence;
import dev.trainer2.science.TrainingHistory;
import java.time.LocalDate;
import java.util.List;

/** The absences of a log as records, and back. */
public final class AbsenceEntries {
    private static final int KEPT = 20;

    private AbsenceEntries() {}

    /** The absences of a history, the latest first, twenty at most. */
    public static List<AbsenceEntry> of(TrainingHistory history) {
        return history.absences().reversed().stream()
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
