package dev.trainer2.streams.views;

import dev.trainer2.events.ExerciseRecord;
import dev.trainer2.events.LoadPoint;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.OneRepMaxMethod;
import dev.trainer2.events.UnmappedExercise;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.MuscleVolume;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.WeekNarrative;
import dev.trainer2.science.WeeklyReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week of the series as the record of its topic. Pure. */
public final class ReviewFold {
    private ReviewFold() {}

    /**
     * The row of a week before its revision is known: revision 1, no changes.
     *
     * @param catalogVersion of the catalogue it was made with
     */
    public static WeekReview row(
            String user, ReviewSeries series, WeeklyReview week, String catalogVersion, LogPosition cursor) {
        FatigueDay end = week.end();
        return WeekReview.newBuilder()
                .setUserId(user)
                .setWeek(week.week())
                .setModel(WeeklyReview.MODEL)
                .setCatalogVersion(catalogVersion)
                .setCursor(cursor)
                .setRevision(1)
                .setFinal$(week.ended())
                .setSessions(week.sessions())
                .setPlannedSessions(week.plannedSessions())
                .setPlannedDone(week.plannedDone())
                .setWorkSets(week.workSets())
                .setTonnageKg(week.tonnageKg())
                .setMeanRpe(week.meanRpe())
                .setRpeCoverage(week.rpeCoverage())
                .setMuscles(week.muscles().stream().map(ReviewFold::muscle).toList())
                .setUnmapped(week.unmapped().entrySet().stream()
                        .map(entry -> new UnmappedExercise(entry.getKey(), entry.getValue()))
                        .toList())
                .setRecords(week.records().stream().map(ReviewFold::record).toList())
                .setLoadStart(point(week.start()))
                .setLoadEnd(point(end))
                .setMonotony(end == null ? null : end.monotony())
                .setStrain(end == null ? null : end.strain())
                .setReadinessMean(week.readinessMean())
                .setStreakWeeks(week.streakWeeks())
                .setSignals(week.signals().stream().map(FatigueFold::reading).toList())
                .setFocusWhat(week.focus().what())
                .setFocusWhy(week.focus().why())
                .setChanges(List.of())
                .setNarrative(WeekNarrative.of(week))
                .setFacts(series.facts(week.monday()))
                .build();
    }

    private static MuscleWeek muscle(MuscleVolume.Line line) {
        Landmarks landmarks = line.landmarks();
        return MuscleWeek.newBuilder()
                .setMuscle(line.muscle().key())
                .setHardSets(line.hardSets())
                .setMev(landmarks == null ? null : landmarks.mev())
                .setMav(landmarks == null ? null : landmarks.mav())
                .setMrv(landmarks == null ? null : landmarks.mrv())
                .setStatus(
                        line.status() == null
                                ? VolumeStatus.UNKNOWN
                                : VolumeStatus.valueOf(line.status().name()))
                .build();
    }

    private static ExerciseRecord record(WeeklyReview.PersonalRecord record) {
        return ExerciseRecord.newBuilder()
                .setExercise(record.exerciseName())
                .setMethod(OneRepMaxMethod.valueOf(record.method().name()))
                .setE1rmKg(record.e1rmKg())
                .setPreviousKg(record.previousKg())
                .build();
    }

    private static @Nullable LoadPoint point(@Nullable FatigueDay day) {
        return day == null ? null : new LoadPoint(day.atl(), day.ctl(), day.balance());
    }
}
