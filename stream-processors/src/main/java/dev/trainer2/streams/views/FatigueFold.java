package dev.trainer2.streams.views;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.SignalReading;
import dev.trainer2.science.CheckIn;
import dev.trainer2.science.DeloadTrigger;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueModel;
import dev.trainer2.science.FatigueSeries;
import dev.trainer2.science.Readiness;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.TrainingDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A day of the series as the record of its topic. Pure. */
public final class FatigueFold {
    private FatigueFold() {}

    /** Every row of an athlete from a day on, oldest first. */
    public static List<DailyFatigue> rows(String user, FatigueSeries series, LocalDate from, LogPosition cursor) {
        return series.daysFrom(from).stream().map(day -> row(user, day, cursor)).toList();
    }

    private static DailyFatigue row(String user, FatigueSeries.Day day, LogPosition cursor) {
        FatigueDay fatigue = day.fatigue();
        Readiness readiness = day.readiness();
        TrainingDay training = day.training();
        return DailyFatigue.newBuilder()
                .setUserId(user)
                .setDate(day.date().toString())
                .setModel(FatigueModel.MODEL)
                .setCursor(cursor)
                .setModelled(fatigue != null)
                .setLoad(fatigue == null ? 0 : fatigue.load().total())
                .setLifting(fatigue == null ? 0 : fatigue.load().lifting())
                .setConditioning(fatigue == null ? 0 : fatigue.load().conditioning())
                .setAtl(fatigue == null ? 0 : fatigue.atl())
                .setCtl(fatigue == null ? 0 : fatigue.ctl())
                .setBalance(fatigue == null ? 0 : fatigue.balance())
                .setRatio(fatigue == null ? null : fatigue.ratio())
                .setMonotony(fatigue == null ? null : fatigue.monotony())
                .setStrain(fatigue == null ? null : fatigue.strain())
                .setStatus(
                        fatigue == null
                                ? FatigueStatus.CALIBRATING
                                : FatigueStatus.valueOf(fatigue.status().name()))
                .setReadiness(readiness == null ? null : readiness.score())
                .setBand(readiness == null ? null : readiness.band().name())
                .setBasis(readiness == null ? List.of() : readiness.basis())
                .setReadinessInputs(inputs(day))
                .setSignals(day.signals().stream().map(FatigueFold::reading).toList())
                .setRpeCoverage(training == null ? 0 : training.rpeCoverage())
                .setWorkSets(training == null ? 0 : training.sets().size())
                .build();
    }

    private static Map<String, Double> inputs(FatigueSeries.Day day) {
        Map<String, Double> inputs = new TreeMap<>();
        CheckIn checkIn = day.checkIn();
        Readiness readiness = day.readiness();
        if (checkIn != null) {
            put(inputs, "sleepHours", checkIn.sleepHours());
            put(inputs, "soreness", checkIn.soreness());
            put(inputs, "stress", checkIn.stress());
            put(inputs, "motivation", checkIn.motivation());
        }
        if (readiness != null && day.before() != null && readiness.basis().contains("load")) {
            inputs.put("balance", day.before().balance());
            inputs.put("ctl", day.before().ctl());
        }
        return inputs;
    }

    private static void put(Map<String, Double> inputs, String name, @Nullable Double value) {
        if (value != null) {
            inputs.put(name, value);
        }
    }

    /** A signal as records carry it. */
    public static SignalReading reading(SignalDay signal) {
        return SignalReading.newBuilder()
                .setDate(signal.date().toString())
                .setSignal(signal.signal().name())
                .setValue(signal.value())
                .setThreshold(signal.threshold())
                .setActive(signal.active())
                .setHolds(signal.holds())
                .build();
    }

    /** A deload that is due, as an event says it. */
    public static DeloadTriggered triggered(DeloadTrigger trigger) {
        return DeloadTriggered.newBuilder()
                .setDate(trigger.date().toString())
                .setSignals(trigger.signals().stream().map(FatigueFold::reading).toList())
                .build();
    }
}
