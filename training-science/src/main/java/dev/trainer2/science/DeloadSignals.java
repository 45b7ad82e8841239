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
import org.jspecify.annotations.Nullable;

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
    public static final String MODEL = "deload/2";

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
        return of(extend(List.of(), fatigue, measure));
    }

    static DeloadSignals of(List<Judged> judged) {
        return new DeloadSignals(
                judged.stream().flatMap(day -> day.signals().stream()).toList(),
                judged.stream()
                        .map(day -> Optional.ofNullable(day.trigger()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * A day with what it hands on, so that a computation can go on from it.
     *
     * @param signals those that could be judged
     * @param lastHeld the last day each signal held
     * @param trigger the deload due on this day; null when none is
     * @param lastTrigger the latest day one was due up to this day; null before the first
     */
    record Judged(
            List<SignalDay> signals,
            Map<Signal, SignalDay> lastHeld,
            @Nullable DeloadTrigger trigger,
            @Nullable LocalDate lastTrigger) {
        private static final Judged NOTHING = new Judged(List.of(), Map.of(), null, null);
    }

    /**
     * Goes on after days that are judged already; the same as judging all of them.
     *
     * @param fatigue the days after those
     */
    static List<Judged> extend(List<Judged> before, List<FatigueDay> fatigue, SignalMeasure measure) {
        List<Judged> judged = new ArrayList<>(before);
        for (FatigueDay day : fatigue) {
            judged.add(judge(day, judged.isEmpty() ? Judged.NOTHING : judged.getLast(), measure));
        }
        return List.copyOf(judged);
    }

    private static Judged judge(FatigueDay day, Judged before, SignalMeasure measure) {
        Map<Signal, SignalDay> lastHeld = new EnumMap<>(Signal.class);
        lastHeld.putAll(before.lastHeld());
        List<SignalDay> today = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            judge(signal, day, measure, lastHeld).ifPresent(today::add);
        }
        DeloadTrigger trigger = due(day, today, before.lastTrigger())
                ? new DeloadTrigger(
                        day.date(), today.stream().filter(SignalDay::active).toList())
                : null;
        return new Judged(
                List.copyOf(today), lastHeld, trigger, trigger == null ? before.lastTrigger() : trigger.date());
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

    private static boolean due(FatigueDay day, List<SignalDay> today, @Nullable LocalDate lastTrigger) {
        boolean rested = lastTrigger == null || !day.date().isBefore(lastTrigger.plusDays(PAUSE_DAYS));
        return day.status().settled()
                && rested
                && today.stream().anyMatch(SignalDay::holds)
                && today.stream().filter(SignalDay::active).count() >= 2;
    }
}
