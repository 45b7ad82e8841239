package dev.trainer2.science.plan;

import dev.trainer2.science.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** On which days of a week the sessions of a plan are: those of the split, else spread over the days that absences leave. */
final class SessionDays {
    private static final int WEEK = 7;

    private SessionDays() {}

    /** The days in order; fewer than wanted where absences leave fewer. */
    static List<LocalDate> of(LocalDate weekStart, int wanted, List<Absence> absences) {
        List<LocalDate> usual = Split.of(wanted).stream()
                .map(split -> weekStart.plusDays(split.day()))
                .toList();
        if (usual.stream().noneMatch(day -> Absence.covers(absences, day))) {
            return usual;
        }
        List<LocalDate> free = IntStream.range(0, WEEK)
                .mapToObj(weekStart::plusDays)
                .filter(day -> !Absence.covers(absences, day))
                .toList();
        int number = Math.min(wanted, free.size());
        return IntStream.range(0, number)
                .mapToObj(place ->
                        free.get(number == 1 ? 0 : Math.round((float) place * (free.size() - 1) / (number - 1))))
                .toList();
    }
}
