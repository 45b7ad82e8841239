package dev.trainer2.science;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reviews every ISO week from the first training to the current one, weeks without training too. */
public final class WeeklyReviews {
    private static final DateTimeFormatter ISO_WEEK = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .toFormatter(Locale.ROOT);

    private final WeeklyReview.History history;
    private final Map<LocalDate, List<WeeklyReview.Entry>> byWeek = new HashMap<>();
    private final Map<LocalDate, Integer> sessions = new HashMap<>();
    private final Map<LocalDate, List<SignalDay>> signals = new HashMap<>();
    private Map<Lift, Double> best;
    private int streak;

    /** An exercise by one method. */
    record Lift(String exercise, OneRepMax.Method method) {}

    /**
     * A reviewed week with what it hands on, so that a computation can go on from it.
     *
     * @param bests the best estimate of each lift up to its end
     */
    record Week(WeeklyReview review, Map<Lift, Double> bests) {}

    private WeeklyReviews(WeeklyReview.History history, List<Week> before) {
        this.history = history;
        for (WeeklyReview.Entry entry : history.entries()) {
            byWeek.computeIfAbsent(mondayOf(entry.day()), week -> new ArrayList<>())
                    .add(entry);
        }
        history.sessions().forEach((day, count) -> sessions.merge(mondayOf(day), count, Integer::sum));
        history.signals().stream()
                .filter(SignalDay::holds)
                .forEach(signal -> signals.computeIfAbsent(mondayOf(signal.date()), week -> new ArrayList<>())
                        .add(signal));
        best = before.isEmpty() ? Map.of() : before.getLast().bests();
        streak = before.isEmpty() ? 0 : before.getLast().review().streakWeeks();
    }

    /** The reviews, oldest week first; empty when nothing was ever logged. */
    public static List<WeeklyReview> of(WeeklyReview.History history) {
        return extend(List.of(), history).stream().map(Week::review).toList();
    }

    /** Goes on after weeks that are reviewed already and have ended; the same as reviewing all of them. */
    static List<Week> extend(List<Week> before, WeeklyReview.History history) {
        if (history.fatigue().isEmpty()) {
            return List.of();
        }
        WeeklyReviews reviews = new WeeklyReviews(history, before);
        List<Week> all = new ArrayList<>(before);
        LocalDate first = mondayOf(history.fatigue().getFirst().date()).plusWeeks(before.size());
        for (LocalDate monday = first; !monday.isAfter(history.asOf()); monday = monday.plusWeeks(1)) {
            all.add(reviews.review(monday));
        }
        return List.copyOf(all);
    }

    /** The Monday of a day's ISO week. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The ISO week of a day, {@code 2025-W37}; the first days of January may belong to the last week of the year before. */
    public static String isoWeek(LocalDate day) {
        return ISO_WEEK.format(day);
    }

    private Week review(LocalDate monday) {
        List<WeeklyReview.Entry> entries = byWeek.getOrDefault(monday, List.of());
        LocalDate sunday = monday.plusDays(6);
        LocalDate last = sunday.isAfter(history.asOf()) ? history.asOf() : sunday;
        boolean ended = sunday.isBefore(history.asOf());
        int done = sessions.getOrDefault(monday, 0);
        PlannedWeek whole = history.planned().get(monday);
        PlannedWeek week = whole == null ? null : whole.without(history.absences());
        boolean away = isAway(monday, whole, week);
        countStreak(done > 0, ended && !away);
        MuscleVolume volume =
                MuscleVolume.of(entries.stream().map(WeeklyReview.Entry::done).toList());
        List<MuscleVolume.Line> muscles = volume.lines(history.landmarks());
        List<SignalDay> held = signals.getOrDefault(monday, List.of());
        Integer planned = week == null ? null : (Integer) week.sessions();
        Integer credited = week == null ? null : (Integer) week.credited(exercisesByDay(monday), done);
        FatigueDay end = fatigueOf(last);
        List<Double> rpes = reported(entries);
        Map<Lift, WeeklyReview.Entry> bests = bests(entries);
        WeeklyReview review = new WeeklyReview(
                isoWeek(monday),
                monday,
                ended,
                done,
                planned,
                credited,
                entries.size(),
                entries.stream().mapToDouble(entry -> entry.done().tonnage()).reduce(0, Double::sum),
                mean(rpes),
                entries.isEmpty() ? 0 : (double) rpes.size() / entries.size(),
                muscles,
                volume.unmapped(),
                records(bests),
                fatigueOf(monday.minusDays(1)),
                end,
                mean(readiness(monday)),
                streak,
                List.copyOf(held),
                WeekFocus.of(done, credited, planned, ended, away, end, held, muscles));
        return new Week(review, best);
    }

    private @Nullable FatigueDay fatigueOf(LocalDate date) {
        List<FatigueDay> days = history.fatigue();
        long index = date.toEpochDay() - days.getFirst().date().toEpochDay();
        return index < 0 || index >= days.size() ? null : days.get((int) index);
    }

    /** The exercises of the sessions of a week, by the day of the session. */
    private Map<LocalDate, Set<String>> exercisesByDay(LocalDate monday) {
        Map<LocalDate, Set<String>> byDay = new HashMap<>();
        // a workout over Sunday midnight has sets in the week after
        for (LocalDate week : List.of(monday, monday.plusWeeks(1))) {
            for (WeeklyReview.Entry entry : byWeek.getOrDefault(week, List.of())) {
                if (mondayOf(entry.sessionDay()).equals(monday)) {
                    Set<String> keys = byDay.computeIfAbsent(entry.sessionDay(), day -> new HashSet<>());
                    keys.add(entry.exercise());
                    CatalogExercise known = entry.done().exercise();
                    if (known != null) {
                        keys.add(known.id());
                    }
                }
            }
        }
        return byDay;
    }

    /** A week of which most days, or all planned sessions, lie in absences. */
    private boolean isAway(LocalDate monday, @Nullable PlannedWeek planned, @Nullable PlannedWeek left) {
        boolean nothingLeft = planned != null && left != null && planned.sessions() > 0 && left.sessions() == 0;
        return nothingLeft || Absence.coversMost(history.absences(), monday);
    }

    /** A session is dated by its first set: what of it falls into the next week is no session there. */
    private void countStreak(boolean trained, boolean breaks) {
        if (trained) {
            streak++;
        } else if (breaks) {
            streak = 0;
        }
    }

    /** The set with the best confident estimate of each lift; of equal ones the first. */
    private static Map<Lift, WeeklyReview.Entry> bests(List<WeeklyReview.Entry> entries) {
        Map<Lift, WeeklyReview.Entry> bests = new HashMap<>();
        for (WeeklyReview.Entry entry : entries) {
            OneRepMax estimate = entry.estimate();
            if (estimate != null && !estimate.lowConfidence()) {
                bests.merge(
                        new Lift(entry.exercise(), estimate.method()),
                        entry,
                        (a, b) -> kilograms(b) > kilograms(a) ? b : a);
            }
        }
        return bests;
    }

    private static double kilograms(WeeklyReview.Entry entry) {
        return Objects.requireNonNull(entry.estimate()).kilograms();
    }

    /** The week's bests above all earlier weeks; notes them for the weeks to come. */
    private List<WeeklyReview.PersonalRecord> records(Map<Lift, WeeklyReview.Entry> bests) {
        Map<String, WeeklyReview.PersonalRecord> records = new TreeMap<>();
        Map<Lift, Double> raised = new HashMap<>(best);
        bests.forEach((lift, entry) -> {
            double kilograms = kilograms(entry);
            Double previous = best.get(lift);
            if (previous != null && kilograms > previous) {
                records.put(
                        lift.exercise() + " " + lift.method(),
                        new WeeklyReview.PersonalRecord(
                                lift.exercise(), entry.done().exerciseName(), kilograms, previous, lift.method()));
            }
            raised.merge(lift, kilograms, Math::max);
        });
        best = raised.equals(best) ? best : Map.copyOf(raised);
        return List.copyOf(records.values());
    }

    private static List<Double> reported(List<WeeklyReview.Entry> entries) {
        return entries.stream()
                .map(entry -> Optional.ofNullable(entry.done().set().rpe()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Double> readiness(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7))
                .map(day -> Optional.ofNullable(history.readiness().get(day)))
                .flatMap(Optional::stream)
                .map(Readiness::score)
                .toList();
    }

    private static @Nullable Double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? null : sum / values.size();
    }
}
