package dev.trainer2.science;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Days on which an athlete does not train: nothing is planned or missed on them.
 *
 * @param id the absence
 * @param from the first day
 * @param to the last day, an earlier return included
 * @param reason why
 */
public record Absence(String id, LocalDate from, LocalDate to, Reason reason) {
    private static final int DAYS = 7;
    private static final int MOST_OF_A_WEEK = 4;

    /** Why somebody is away. */
    public enum Reason {
        HOLIDAY,
        ILLNESS,
        WORK,
        OTHER
    }

    /** Whether a day lies in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The absences that stand: the last plan of each, cut short by the last word about its end. An end may come before its plan; an
     * absence that ended before it began is none.
     *
     * @param facts in their order
     * @return the earliest first
     */
    public static List<Absence> standing(Collection<Fact> facts) {
        Map<String, Absence> planned = new HashMap<>();
        Map<String, LocalDate> ended = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.detail() instanceof Fact.Away away) {
                planned.put(away.absence().id(), away.absence());
            } else if (fact.detail() instanceof Fact.Returned returned) {
                ended.put(returned.absenceId(), returned.on());
            }
        }
        return planned.values().stream()
                .map(absence -> absence.until(ended.get(absence.id())))
                .filter(absence -> !absence.to().isBefore(absence.from()))
                .sorted(Comparator.comparing(Absence::from)
                        .thenComparing(Absence::to)
                        .thenComparing(Absence::id))
                .toList();
    }

    private Absence until(@org.jspecify.annotations.Nullable LocalDate back) {
        return back == null || back.isAfter(to) ? this : new Absence(id, from, back.minusDays(1), reason);
    }

    /** Whether a day lies in one of them. */
    public static boolean covers(Collection<Absence> absences, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.has(day));
    }

    /** Whether most days of a week lie in absences. */
    static boolean coversMost(Collection<Absence> absences, LocalDate monday) {
        return IntStream.range(0, DAYS)
                        .filter(day -> covers(absences, monday.plusDays(day)))
                        .count()
                >= MOST_OF_A_WEEK;
    }

    /** Whether a day lies in an illness or in the seven days after one, when training begins again gently. */
    public static boolean isRecovering(Collection<Absence> absences, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.reason() == Reason.ILLNESS)
                .anyMatch(absence -> !day.isBefore(absence.from())
                        && !day.isAfter(absence.to().plusDays(DAYS)));
    }
}
