package dev.trainer2.agent.eval;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.science.WeeklyReviews;
import java.time.LocalDate;
import java.util.List;

/** Days and reviewed weeks of the made-up athlete. */
final class EvalViews {
    private static final LogPosition CURSOR = new LogPosition(0, 1L);

    private EvalViews() {}

    static List<DailyFatigue> days(EvalAthlete athlete) {
        return athlete.log.workouts() == 0 ? List.of() : List.of(day(athlete.today.minusDays(1)), day(athlete.today));
    }

    private static DailyFatigue day(LocalDate day) {
        return DailyFatigue.newBuilder()
                .setUserId(EvalAthlete.USER)
                .setDate(day.toString())
                .setModel("fatigue/1")
                .setCursor(CURSOR)
                .setLoad(180.0)
                .setLifting(180.0)
                .setConditioning(0.0)
                .setAtl(120.4)
                .setCtl(115.2)
                .setBalance(-5.2)
                .setStatus(FatigueStatus.BALANCED)
                .setBasis(List.of())
                .setSignals(List.of())
                .setRpeCoverage(0.0)
                .build();
    }

    static List<WeekReview> reviews(EvalAthlete athlete) {
        return athlete.log.weeks().stream()
                .limit(2)
                .map(week -> review(athlete, week))
                .toList()
                .reversed();
    }

    private static WeekReview review(EvalAthlete athlete, WeekTotals week) {
        return WeekReview.newBuilder()
                .setUserId(EvalAthlete.USER)
                .setWeek(week.getWeek())
                .setModel("review/1")
                .setCatalogVersion("1")
                .setCursor(CURSOR)
                .setRevision(1)
                .setFinal$(!week.getWeek().equals(WeeklyReviews.isoWeek(athlete.today)))
                .setSessions(week.getSessions())
                .setPlannedSessions(3)
                .setWorkSets(week.getWorkSets())
                .setTonnageKg(week.getTonnageKg())
                .setRpeCoverage(0.0)
                .setMuscles(List.of(
                        muscle("chest", 5, 6, 16, 24, VolumeStatus.UNDER),
                        muscle("back", 9, 8, 20, 26, VolumeStatus.BUILDING),
                        muscle("side_delts", 3, 8, 24, 30, VolumeStatus.UNDER),
                        muscle("front_delts", 5, 0, 8, 12, VolumeStatus.BUILDING),
                        muscle("quads", 9, 6, 14, 18, VolumeStatus.BUILDING)))
                .setUnmapped(List.of())
                .setRecords(List.of())
                .setStreakWeeks(12)
                .setSignals(List.of())
                .setFocusWhat("Add sets for side delts")
                .setFocusWhy("3.0 hard sets, 5.0 under the least that builds")
                .setChanges(List.of())
                .setNarrative(
                        week.getSessions() + " sessions with " + week.getWorkSets()
                                + " work sets and 9,000 kg of tonnage. Week 12 in a row. Add sets for side delts: 3.0 hard sets, 5.0 under the least that builds.")
                .build();
    }

    private static MuscleWeek muscle(
            String name, double sets, double mev, double mav, double mrv, VolumeStatus status) {
        return new MuscleWeek(name, sets, mev, mav, mrv, status);
    }
}
