package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.SignalReading;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.Unit;
import java.util.List;
import java.util.Map;

/** Days and weeks as the model sees them. */
final class TrendData {
    private static final double PERCENT = 100;

    private final Question question;
    private final Unit unit;

    TrendData(Question question) {
        this.question = question;
        this.unit = question.state().getProfile().getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG;
    }

    /** The last so many days, oldest first. */
    List<Map<String, Object>> days(int number) {
        List<DailyFatigue> days = question.days();
        return days.subList(Math.max(0, days.size() - number), days.size()).stream()
                .map(TrendData::day)
                .toList();
    }

    /** The last so many weeks, oldest first. */
    List<Map<String, Object>> reviews(int number) {
        List<WeekReview> reviews = question.reviews();
        return reviews.subList(Math.max(0, reviews.size() - number), reviews.size()).stream()
                .map(this::review)
                .toList();
    }

    private static Map<String, Object> day(DailyFatigue day) {
        return new View()
                .with("date", day.getDate())
                .with("load", day.getLoad())
                .with("atl", day.getAtl())
                .with("ctl", day.getCtl())
                .with("balance", day.getBalance())
                .with("ratio", day.getRatio())
                .with("monotony", day.getMonotony())
                .with("strain", day.getStrain())
                .with("status", day.getStatus())
                .with("readiness", day.getReadiness())
                .with("band", day.getBand())
                .with("workSets", day.getWorkSets())
                .with("rpeCoveragePercent", day.getRpeCoverage() * PERCENT)
                .with("signals", signals(day.getSignals()))
                .map();
    }

    private Map<String, Object> review(WeekReview review) {
        return new View()
                .with("week", review.getWeek())
                .with("final", review.getFinal$())
                .with("sessions", review.getSessions())
                .with("plannedSessions", review.getPlannedSessions())
                .with("workSets", review.getWorkSets())
                .with("tonnage", View.weight(review.getTonnageKg(), unit))
                .with("meanRpe", review.getMeanRpe())
                .with("rpeCoveragePercent", review.getRpeCoverage() * PERCENT)
                .with(
                        "muscles",
                        review.getMuscles().stream()
                                .map(muscle -> new View()
                                        .with("muscle", muscle.getMuscle())
                                        .with("hardSets", muscle.getHardSets())
                                        .with("mev", muscle.getMev())
                                        .with("mav", muscle.getMav())
                                        .with("mrv", muscle.getMrv())
                                        .with("status", muscle.getStatus())
                                        .map())
                                .toList())
                .with(
                        "records",
                        review.getRecords().stream()
                                .map(one -> new View()
                                        .with("exercise", one.getExercise())
                                        .with("estimatedMax", View.weight(one.getE1rmKg(), unit))
                                        .with("before", View.weight(one.getPreviousKg(), unit))
                                        .map())
                                .toList())
                .with("streakWeeks", review.getStreakWeeks())
                .with("signals", signals(review.getSignals()))
                .with("focus", review.getFocusWhat())
                .with("focusWhy", review.getFocusWhy())
                .map();
    }

    private static List<Map<String, Object>> signals(List<SignalReading> signals) {
        return signals.stream()
                .filter(SignalReading::getActive)
                .map(signal -> new View()
                        .with("signal", signal.getSignal())
                        .with("date", signal.getDate())
                        .with("value", signal.getValue())
                        .with("threshold", signal.getThreshold())
                        .map())
                .toList();
    }
}
