package dev.trainer2.agent.rules;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.SignalReading;
import dev.trainer2.events.UnmappedExercise;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and weeks as the views have them. */
public final class Trends {
    private static final LogPosition CURSOR = new LogPosition(0, 1L);

    private Trends() {}

    /** A day of load 300 with a balance of -29.7, with or without a check-in. */
    public static DailyFatigue day(String date, @Nullable Double readiness) {
        return DailyFatigue.newBuilder()
                .setUserId("user")
                .setDate(date)
                .setModel("fatigue/1")
                .setCursor(CURSOR)
                .setLoad(300.0)
                .setLifting(300.0)
                .setConditioning(0.0)
                .setAtl(210.3)
                .setCtl(180.6)
                .setBalance(-29.7)
                .setStatus(FatigueStatus.BALANCED)
                .setReadiness(readiness)
                .setBand(readiness == null ? null : "NORMAL")
                .setBasis(readiness == null ? List.of() : List.of("sleep", "soreness", "load"))
                .setSignals(List.of())
                .setRpeCoverage(1.0)
                .build();
    }

    /** A week of 3 sessions, 30 work sets and 9,000.5 kg that goes on; side delts had too little, chest too much. */
    public static WeekReview review(String week) {
        return WeekReview.newBuilder()
                .setUserId("user")
                .setWeek(week)
                .setModel("review/1")
                .setCatalogVersion("1")
                .setCursor(CURSOR)
                .setRevision(1)
                .setFinal$(false)
                .setSessions(3)
                .setPlannedSessions(4)
                .setWorkSets(30)
                .setTonnageKg(9000.5)
                .setMeanRpe(7.8)
                .setRpeCoverage(0.4)
                .setMuscles(List.of(
                        new MuscleWeek("chest", 24.5, 6.0, 16.0, 24.0, VolumeStatus.OVER),
                        new MuscleWeek("side_delts", 3.0, 8.0, 24.0, 30.0, VolumeStatus.UNDER),
                        new MuscleWeek("neck", 1.0, null, null, null, VolumeStatus.UNKNOWN)))
                .setUnmapped(List.of(new UnmappedExercise("Zercher Carry", 4)))
                .setRecords(List.of(new ExerciseRecord("Bench Press", OneRepMaxMethod.RTS, 111.6, 108.3)))
                .setStreakWeeks(5)
                .setSignals(List.of(SignalReading.newBuilder()
                        .setDate("2025-11-04")
                        .setSignal("LOAD")
                        .setValue(-0.22)
                        .setThreshold(-0.2)
                        .setActive(true)
                        .build()))
                .setFocusWhat("Side delts to 8 hard sets")
                .setFocusWhy("3 of 8 so far")
                .setChanges(List.of())
                .setNarrative("Three of four sessions are done.")
                .build();
    }
}
