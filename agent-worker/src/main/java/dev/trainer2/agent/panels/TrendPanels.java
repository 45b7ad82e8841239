package dev.trainer2.agent.panels;

import static dev.trainer2.agent.panels.PanelWriter.put;

import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.SignalReading;
import dev.trainer2.events.UnmappedExercise;
import dev.trainer2.events.WeekReview;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of the panels about rest, readiness, load and weeks: the numbers of the context, unrounded. */
final class TrendPanels {
    private TrendPanels() {}

    static Map<String, Object> data(Intent.Rest rest) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("seconds", rest.seconds());
        put(data, "after", rest.after());
        data.put("askedAt", rest.askedAt().toString());
        return data;
    }

    static Map<String, Object> data(Intent.Readiness readiness) {
        DailyFatigue day = readiness.day();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("date", day.getDate());
        put(data, "score", day.getReadiness());
        put(data, "band", day.getBand());
        data.put("basis", List.copyOf(day.getBasis()));
        return data;
    }

    static Map<String, Object> data(Intent.Fatigue fatigue) {
        return Map.of("days", fatigue.days().stream().map(TrendPanels::day).toList());
    }

    private static Map<String, Object> day(DailyFatigue day) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", day.getDate());
        row.put("load", day.getLoad());
        row.put("atl", day.getAtl());
        row.put("ctl", day.getCtl());
        row.put("balance", day.getBalance());
        row.put("status", day.getStatus().name());
        return row;
    }

    static Map<String, Object> data(Intent.Volume volume) {
        WeekReview week = volume.week();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("week", week.getWeek());
        data.put("final", week.getFinal$());
        data.put("muscles", week.getMuscles().stream().map(TrendPanels::muscle).toList());
        int unmapped =
                week.getUnmapped().stream().mapToInt(UnmappedExercise::getSets).sum();
        put(data, "unmappedSets", unmapped == 0 ? null : unmapped);
        return data;
    }

    private static Map<String, Object> muscle(MuscleWeek muscle) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("muscle", muscle.getMuscle());
        row.put("hardSets", muscle.getHardSets());
        put(row, "mev", muscle.getMev());
        put(row, "mav", muscle.getMav());
        put(row, "mrv", muscle.getMrv());
        row.put("status", muscle.getStatus().name());
        return row;
    }

    static Map<String, Object> data(Intent.Review review) {
        WeekReview week = review.week();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("week", week.getWeek());
        data.put("final", week.getFinal$());
        data.put("sessions", week.getSessions());
        put(data, "plannedSessions", week.getPlannedSessions());
        data.put("workSets", week.getWorkSets());
        data.put("tonnageKg", week.getTonnageKg());
        put(data, "meanRpe", week.getMeanRpe());
        data.put("rpeCoverage", week.getRpeCoverage());
        data.put("records", week.getRecords().stream().map(TrendPanels::record).toList());
        data.put(
                "signals",
                week.getSignals().stream()
                        .filter(SignalReading::getActive)
                        .map(TrendPanels::signal)
                        .toList());
        data.put("focus", Map.of("what", week.getFocusWhat(), "why", week.getFocusWhy()));
        data.put("narrative", week.getNarrative());
        return data;
    }

    private static Map<String, Object> record(ExerciseRecord record) {
        return Map.of(
                "exercise", record.getExercise(), "e1rmKg", record.getE1rmKg(), "previousKg", record.getPreviousKg());
    }

    private static Map<String, Object> signal(SignalReading signal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", signal.getDate());
        row.put("signal", signal.getSignal());
        put(row, "value", signal.getValue());
        put(row, "threshold", signal.getThreshold());
        return row;
    }
}
