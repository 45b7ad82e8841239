package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A year of a made-up lifter: six exercises in every session, on evenly spread days, with noise. The same seed gives the
 * same year.
 *
 * @param daysAWeek sessions a week: 2, 3, 4 or 6
 * @param loadSd standard deviation of a session's load, as a share
 * @param strengthSd standard deviation of a session's best e1RM of each exercise, as a share
 * @param missed share of sessions left out
 * @param soreness mean of the daily soreness answer, 0 to 10 with a deviation of 1; below 0 for no check-ins
 */
record SimulatedYear(int daysAWeek, double loadSd, double strengthSd, double missed, double soreness) {
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final int DAYS = 365;
    private static final double SESSION_LOAD = 400;
    private static final List<String> EXERCISES = List.of("squat", "bench", "deadlift", "press", "row", "curl");

    /** The three weeks of {@link #overreaching}: the first day of the 27th week, and three weeks later. */
    static final LocalDate OVERREACH_FROM = START.plusWeeks(26);

    static final LocalDate OVERREACH_END = OVERREACH_FROM.plusWeeks(3);

    /** What the year came to. */
    record Year(List<FatigueDay> fatigue, DeloadSignals signals) {
        boolean triggeredWithin(LocalDate from, LocalDate end) {
            return signals.triggers().stream()
                    .map(DeloadTrigger::date)
                    .anyMatch(date -> !date.isBefore(from) && date.isBefore(end));
        }
    }

    /** The year of a lifter who goes on as usual. */
    Year steady(long seed) {
        return year(seed, false, soreness);
    }

    /**
     * The same lifter up to the end of three weeks of doubled load, in which e1RM falls 1.2 % a session.
     *
     * @param sorenessThen the mean soreness answered in those weeks; below 0 for no check-ins
     */
    Year overreaching(long seed, double sorenessThen) {
        return year(seed, true, sorenessThen);
    }

    private Year year(long seed, boolean overreach, double sorenessThen) {
        Random random = new Random(seed);
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
        List<SessionBest> bests = new ArrayList<>();
        int fallen = 0;
        LocalDate end = overreach ? OVERREACH_END : START.plusDays(DAYS);
        for (LocalDate date = START; date.isBefore(end); date = date.plusDays(1)) {
            boolean hard = overreach && !date.isBefore(OVERREACH_FROM);
            checkIn(date, hard ? sorenessThen : soreness, random, checkIns);
            if (!trains(date) || random.nextDouble() < missed) {
                continue;
            }
            fallen = hard ? fallen + 1 : 0;
            double share = Math.max(0.1, 1 + loadSd * random.nextGaussian());
            loads.put(date, new DailyLoad(SESSION_LOAD * share * (hard ? 2 : 1), 0));
            double strength = 100 * Math.pow(1 - 0.012, fallen);
            for (String exercise : EXERCISES) {
                bests.add(new SessionBest(
                        date, exercise, OneRepMax.Method.RTS, 5, strength * (1 + strengthSd * random.nextGaussian())));
            }
        }
        List<FatigueDay> fatigue = FatigueModel.days(loads, end.minusDays(1));
        return new Year(fatigue, DeloadSignals.of(fatigue, bests, checkIns));
    }

    private static void checkIn(LocalDate date, double mean, Random random, NavigableMap<LocalDate, CheckIn> checkIns) {
        if (mean >= 0) {
            double answer = Math.clamp(Math.round(mean + random.nextGaussian()), 0, 10);
            checkIns.put(date, new CheckIn(date, null, answer, null, null, false));
        }
    }

    private boolean trains(LocalDate date) {
        int day = date.getDayOfWeek().getValue();
        return switch (daysAWeek) {
            case 2 -> day == 1 || day == 4;
            case 3 -> day == 1 || day == 3 || day == 5;
            case 4 -> day == 1 || day == 2 || day == 4 || day == 5;
            case 6 -> day != 7;
            default -> throw new IllegalArgumentException("no spread for " + daysAWeek + " days a week");
        };
    }

    /** The share of seeds, 0 to {@code seeds} - 1, that fulfil a condition. */
    static double share(int seeds, java.util.function.LongPredicate condition) {
        return IntStream.range(0, seeds)
                        .parallel()
                        .filter(seed -> condition.test(seed))
                        .count()
                / (double) seeds;
    }
}
