package dev.trainer2.science;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a lighter week is due (deload practice: Rogerson and Bell 2024). Two different signals within two weeks speak for
 * one, because load rises first and performance falls a week or two later.
 *
 * @param days the signals of every day on which they could be judged, oldest first; an active signal that can no longer be
 *     judged keeps its last numbers
 * @param triggers the days on which a deload should be proposed, oldest first
 */
public record DeloadSignals(List<SignalDay> days, List<DeloadTrigger> triggers) {
    /** The formula's version. */
    public static final String MODEL = "deload/1";

    private static final int ACTIVE_DAYS = 13;
    private static final int PAUSE_DAYS = 14;

    /**
     * Judges every day of the fatigue model.
     *
     * @param fatigue the days, oldest first, without gaps
     * @param bests the best confident estimates per session, exercise and method, any order
     * @param checkIns the check-in of each day that has one
     */
    public static DeloadSignals of(
            List<FatigueDay> fatigue, Collection<SessionBest> bests, NavigableMap<LocalDate, CheckIn> checkIns) {
        SignalMeasure measure = new SignalMeasure(
                bests.stream().collect(Collectors.groupingBy(SessionBest::date, TreeMap::new, Collectors.toList())),
                checkIns);
        Map<Signal, SignalDay> lastHeld = new EnumMap<>(Signal.class);
        List<SignalDay> all = new ArrayList<>();
        List<DeloadTrigger> triggers = new ArrayList<>();
        for (FatigueDay day : fatigue) {
            List<SignalDay> today = new ArrayList<>();
            for (Signal signal : Signal.values()) {
                judge(signal, day, measure, lastHeld).ifPresent(today::add);
            }
            all.addAll(today);
            if (due(day, today, triggers)) {
                triggers.add(new DeloadTrigger(
                        day.date(), today.stream().filter(SignalDay::active).toList()));
            }
        }
        return new DeloadSignals(List.copyOf(all), List.copyOf(triggers));
    }

    private static Optional<SignalDay> judge(
            Signal signal, FatigueDay day, SignalMeasure measure, Map<Signal, SignalDay> lastHeld) {
        Optional<SignalMeasure.Measured> measured = measure.measure(signal, day);
        SignalDay held = lastHeld.get(signal);
        boolean lingers = held != null && !day.date().isAfter(held.date().plusDays(ACTIVE_DAYS));
        if (measured.isPresent()) {
            SignalMeasure.Measured now = measured.get();
            SignalDay judged = new SignalDay(
                    day.date(), signal, now.value(), now.threshold(), now.holds(), now.holds() || lingers);
            if (now.holds()) {
                lastHeld.put(signal, judged);
            }
            return Optional.of(judged);
        }
        return held != null && lingers
                ? Optional.of(new SignalDay(day.date(), signal, held.value(), held.threshold(), false, true))
                : Optional.empty();
    }

    private static boolean due(FatigueDay day, List<SignalDay> today, List<DeloadTrigger> earlier) {
        boolean rested = earlier.isEmpty()
                || !day.date().isBefore(earlier.getLast().date().plusDays(PAUSE_DAYS));
        return day.status().settled()
                && rested
                && today.stream().anyMatch(SignalDay::holds)
                && today.stream().filter(SignalDay::active).count() >= 2;
    }
}
