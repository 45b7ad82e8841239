package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fatigue, readiness and signals of every day of a history up to a day. {@link #next} computes only what a change can have
 * touched and gives, bit for bit, what computing all of it would.
 */
public final class FatigueSeries {
    /** The series of nobody, before the first day. */
    public static final FatigueSeries NONE =
            new FatigueSeries(TrainingHistory.NONE, LocalDate.MIN, List.of(), List.of(), LocalDate.MIN);

    /** So many days after the last entry a day still has a row of its own; later ones follow from it. */
    public static final int TOLD_DAYS = 182;

    private final TrainingHistory history;
    private final LocalDate asOf;
    private final List<FatigueModel.Step> steps;
    private final List<DeloadSignals.Judged> judged;
    private final LocalDate changedFrom;

    /**
     * A day of the series.
     *
     * @param fatigue the day's load and averages; null on a day with a check-in before the first training
     * @param readiness null without an answer to score
     * @param checkIn what readiness was made of; null without a check-in
     * @param before the fatigue of the day before, which readiness may use; null when there is none
     * @param signals those that could be judged
     * @param trigger the deload due on this day; null when none is
     * @param training what the log says about the day; null when nothing
     */
    public record Day(
            LocalDate date,
            @Nullable FatigueDay fatigue,
            @Nullable Readiness readiness,
            @Nullable CheckIn checkIn,
            @Nullable FatigueDay before,
            List<SignalDay> signals,
            @Nullable DeloadTrigger trigger,
            @Nullable TrainingDay training) {}

    private FatigueSeries(
            TrainingHistory history,
            LocalDate asOf,
            List<FatigueModel.Step> steps,
            List<DeloadSignals.Judged> judged,
            LocalDate changedFrom) {
        this.history = history;
        this.asOf = asOf;
        this.steps = steps;
        this.judged = judged;
        this.changedFrom = changedFrom;
    }

    /** All days of a history up to {@code asOf}, the athlete's today. */
    public static FatigueSeries of(TrainingHistory history, LocalDate asOf) {
        return NONE.next(history, asOf);
    }

    /** The series after a change of the history or of the day. */
    public FatigueSeries next(TrainingHistory changed, LocalDate today) {
        LocalDate from = firstChanged(changed, today);
        int known = known(changed.firstTrained(), from);
        LocalDate next =
                known == 0 ? LocalDate.MIN : steps.get(known - 1).day().date().plusDays(1);
        List<FatigueModel.Step> nextSteps =
                FatigueModel.extend(steps.subList(0, known), changed.loadsFrom(next), today);
        List<FatigueDay> days = nextSteps.subList(known, nextSteps.size()).stream()
                .map(FatigueModel.Step::day)
                .toList();
        List<DeloadSignals.Judged> nextJudged =
                DeloadSignals.extend(judged.subList(0, known), days, SignalMeasure.of(changed, next));
        return new FatigueSeries(changed, today, nextSteps, nextJudged, from);
    }

    private LocalDate firstChanged(TrainingHistory changed, LocalDate today) {
        LocalDate ahead = asOf.equals(LocalDate.MIN) ? LocalDate.MIN : asOf.plusDays(1);
        LocalDate end = today.isBefore(asOf) ? today.plusDays(1) : ahead;
        return history.firstDifference(changed)
                .filter(date -> date.isBefore(end))
                .orElse(end);
    }

    /** How many days of this series hold as they are: none when the first day of training, which seeds them, moves. */
    private int known(@Nullable LocalDate trained, LocalDate from) {
        LocalDate first = first();
        if (first == null || trained == null) {
            return 0;
        }
        boolean sameSeed = trained.equals(first) && first.isBefore(from);
        return sameSeed ? (int) Math.min(steps.size(), from.toEpochDay() - first.toEpochDay()) : 0;
    }

    /** First day that may differ from the series this one was made from. */
    public LocalDate changedFrom() {
        return changedFrom;
    }

    /** Last day. */
    public LocalDate asOf() {
        return asOf;
    }

    public TrainingHistory history() {
        return history;
    }

    /** The fatigue of every day from the first training on, oldest first. */
    public List<FatigueDay> fatigue() {
        return steps.stream().map(FatigueModel.Step::day).toList();
    }

    /** The first day with fatigue, which is that of the first training; null before it. */
    @Nullable
    LocalDate first() {
        return steps.isEmpty() ? null : steps.getFirst().day().date();
    }

    /** The signals of a day and all after it. */
    List<SignalDay> signalsFrom(LocalDate date) {
        int from = Math.max(0, indexOf(date));
        return from >= judged.size()
                ? List.of()
                : DeloadSignals.of(judged.subList(from, judged.size())).days();
    }

    /** The deloads that were due, oldest first. */
    public List<DeloadTrigger> triggers() {
        List<DeloadTrigger> triggers = new ArrayList<>();
        for (DeloadSignals.Judged day : judged) {
            if (day.trigger() != null) {
                triggers.add(day.trigger());
            }
        }
        return triggers;
    }

    /** Every signal that could be judged, and every deload that was due. */
    public DeloadSignals signals() {
        return DeloadSignals.of(judged);
    }

    /**
     * Whether a day follows from the day before it alone: nothing was logged on it, nor within half a year before it. Such days
     * have no rows; {@link QuietDays} gives their values.
     */
    public boolean isQuiet(LocalDate date) {
        LocalDate last = history.days().floorKey(date);
        return last != null && last.plusDays(TOLD_DAYS).isBefore(date);
    }

    /** The last day that is not quiet, up to {@code asOf}; empty when nothing was logged up to then. */
    public Optional<LocalDate> lastTold() {
        LocalDate last = asOf.equals(LocalDate.MIN) ? null : history.days().floorKey(asOf);
        return Optional.ofNullable(last).map(day -> {
            LocalDate end = day.plusDays(TOLD_DAYS);
            return end.isBefore(asOf) ? end : asOf;
        });
    }

    /** The days from a date on that have something to say and are not quiet, oldest first. */
    public List<Day> daysFrom(LocalDate from) {
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        history.days().tailMap(from, true).values().stream()
                .filter(day -> day.checkIn() != null && !day.date().isAfter(asOf))
                .forEach(day -> days.put(day.date(), day(day.date())));
        for (int i = Math.max(0, indexOf(from)); i < steps.size(); i++) {
            LocalDate date = steps.get(i).day().date();
            if (!isQuiet(date)) {
                days.putIfAbsent(date, day(date));
            }
        }
        return List.copyOf(days.values());
    }

    /** One day; without figures where there are none. */
    public Day day(LocalDate date) {
        TrainingDay training = history.days().get(date);
        CheckIn checkIn = training == null ? null : training.checkIn();
        FatigueDay before = fatigueOf(date.minusDays(1));
        int index = indexOf(date);
        DeloadSignals.Judged signals = 0 <= index && index < judged.size() ? judged.get(index) : null;
        return new Day(
                date,
                fatigueOf(date),
                checkIn == null ? null : Readiness.of(checkIn, before).orElse(null),
                checkIn,
                before,
                signals == null ? List.of() : signals.signals(),
                signals == null ? null : signals.trigger(),
                training);
    }

    /** The fatigue of a day; null before the first training and after {@code asOf}. */
    public @Nullable FatigueDay fatigueOf(LocalDate date) {
        int index = indexOf(date);
        return 0 <= index && index < steps.size() ? steps.get(index).day() : null;
    }

    private int indexOf(LocalDate date) {
        return steps.isEmpty() || date.isBefore(steps.getFirst().day().date())
                ? -1
                : (int) Math.min(
                        Integer.MAX_VALUE,
                        date.toEpochDay() - steps.getFirst().day().date().toEpochDay());
    }
}
