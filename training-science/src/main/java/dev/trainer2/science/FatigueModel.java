package dev.trainer2.science;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Acute and chronic load as exponential averages (Williams 2017), monotony and strain (Foster 1998), and a status. A pure
 * function of the days: computing it again after a late event gives what it would have been in time.
 */
public final class FatigueModel {
    /** The formula's version, carried by every value derived with it. */
    public static final String MODEL = "fatigue/1";

    private static final double ACUTE = 2.0 / 8;
    private static final double CHRONIC = 2.0 / 29;
    private static final int WEEK = 7;
    private static final int SETTLING_DAYS = 28;
    private static final int BREAK_DAYS = 10;
    private static final int RUN = 3;
    private static final double WARNING = -0.20;
    private static final double HIGH = -0.35;
    private static final double FRESH = 0.20;

    private final List<Step> steps;
    private double atl;
    private double ctl;
    private @Nullable LocalDate lastTraining;
    private @Nullable LocalDate calibratedFrom;
    private @Nullable LocalDate reentered;
    private int warningRun;
    private int highRun;

    /** What a day hands on to the next beside its figures. */
    private record Carry(
            @Nullable LocalDate lastTraining,
            @Nullable LocalDate calibratedFrom,
            @Nullable LocalDate reentered,
            int warningRun,
            int highRun) {}

    /** A day with what it hands on, so that a computation can go on from it. */
    record Step(FatigueDay day, Carry carry) {}

    private FatigueModel(List<Step> before) {
        steps = new ArrayList<>(before);
        if (!before.isEmpty()) {
            Step last = before.getLast();
            atl = last.day().atl();
            ctl = last.day().ctl();
            lastTraining = last.carry().lastTraining();
            calibratedFrom = last.carry().calibratedFrom();
            reentered = last.carry().reentered();
            warningRun = last.carry().warningRun();
            highRun = last.carry().highRun();
        }
    }

    /**
     * Computes every day from the first to {@code asOf}.
     *
     * @param training the load of each day with a logged set or conditioning, also where it is 0 (warm-ups alone)
     * @param asOf the last day to compute; days after it are left out
     * @return one entry a calendar day, oldest first; empty when the first training is after {@code asOf}
     */
    public static List<FatigueDay> days(NavigableMap<LocalDate, DailyLoad> training, LocalDate asOf) {
        return extend(List.of(), training, asOf).stream().map(Step::day).toList();
    }

    /**
     * Goes on after days that are known already, to {@code asOf}; the same days as computing all of them.
     *
     * @param training the loads of the days after those
     */
    static List<Step> extend(List<Step> before, NavigableMap<LocalDate, DailyLoad> training, LocalDate asOf) {
        FatigueModel model = new FatigueModel(before);
        if (!training.isEmpty() || !before.isEmpty()) {
            LocalDate first = before.isEmpty()
                    ? training.firstKey()
                    : before.getLast().day().date().plusDays(1);
            for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
                model.add(day, training.get(day));
            }
        }
        return List.copyOf(model.steps);
    }

    /**
     * The day after another one, when nothing was logged for half a year before it: no settling and no run of warnings is left to
     * carry, so the averages alone decide.
     */
    static FatigueDay quietAfter(FatigueDay before) {
        double atl = before.atl() + (0 - before.atl()) * ACUTE;
        double ctl = before.ctl() + (0 - before.ctl()) * CHRONIC;
        return new FatigueDay(before.date().plusDays(1), DailyLoad.NONE, atl, ctl, null, null, settled(atl, ctl));
    }

    private static FatigueStatus settled(double atl, double ctl) {
        return ctl - atl > FRESH * ctl ? FatigueStatus.FRESH : FatigueStatus.BALANCED;
    }

    private void add(LocalDate date, @Nullable DailyLoad trained) {
        DailyLoad load = trained == null ? DailyLoad.NONE : trained;
        double total = load.total();
        boolean first = steps.isEmpty();
        atl = first ? total : atl + (total - atl) * ACUTE;
        ctl = first ? total : ctl + (total - ctl) * CHRONIC;
        if (trained != null) {
            noteTraining(date);
        }
        FatigueStatus status = status(date);
        Double monotony = monotony(total);
        Double strain = monotony == null ? null : weekLoad(total) * monotony;
        steps.add(new Step(
                new FatigueDay(date, load, atl, ctl, monotony, strain, status),
                new Carry(lastTraining, calibratedFrom, reentered, warningRun, highRun)));
    }

    private void noteTraining(LocalDate date) {
        if (lastTraining == null) {
            calibratedFrom = date.plusDays(SETTLING_DAYS);
        } else if (ChronoUnit.DAYS.between(lastTraining, date) > BREAK_DAYS) {
            reentered = date;
        }
        lastTraining = date;
    }

    private FatigueStatus status(LocalDate date) {
        if (calibratedFrom != null && date.isBefore(calibratedFrom)) {
            return FatigueStatus.CALIBRATING;
        }
        if (reentered != null && date.isBefore(reentered.plusDays(SETTLING_DAYS))) {
            warningRun = 0;
            highRun = 0;
            return FatigueStatus.RE_ENTRY;
        }
        double balance = ctl - atl;
        warningRun = balance < WARNING * ctl ? warningRun + 1 : 0;
        highRun = balance < HIGH * ctl ? highRun + 1 : 0;
        if (highRun >= RUN) {
            return FatigueStatus.HIGH;
        } else if (warningRun >= RUN) {
            return FatigueStatus.WARNING;
        }
        return settled(atl, ctl);
    }

    private @Nullable Double monotony(double today) {
        if (steps.size() < WEEK - 1) {
            return null;
        }
        double[] loads = week(today);
        double mean = weekLoad(today) / WEEK;
        double squares = 0;
        boolean alike = true;
        for (double load : loads) {
            squares += (load - mean) * (load - mean);
            alike &= load == today;
        }
        return alike ? null : mean / Math.sqrt(squares / (WEEK - 1));
    }

    private double weekLoad(double today) {
        double sum = 0;
        for (double load : week(today)) {
            sum += load;
        }
        return sum;
    }

    /** The loads of the last 7 days, oldest first, today's last. */
    private double[] week(double today) {
        double[] loads = new double[WEEK];
        loads[WEEK - 1] = today;
        for (int i = 0; i < WEEK - 1; i++) {
            loads[i] = steps.get(steps.size() - (WEEK - 1) + i).day().load().total();
        }
        return loads;
    }
}
