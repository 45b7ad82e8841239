package dev.trainer2.local.season;

import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.Decision;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.Experience;
import dev.trainer2.events.Goal;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.SetConfirmed;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.science.DeloadTrigger;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.streams.views.FatigueFold;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Weeks of a lifter who follows the plan and accepts what the coach proposes. */
final class TrainingWeeks {
    static final LocalDate START = LocalDate.of(2025, 9, 1); // a Monday

    private final Season season = new Season(START);
    private final Lifter lifter;
    private final Predicate<LocalDate> hard;
    private final double missed;
    private final Set<LocalDate> deloads = new HashSet<>();

    /**
     * @param hard days on which twice the sets are done, strength falls and soreness is high
     * @param missed share of sessions left out
     */
    private TrainingWeeks(long seed, Predicate<LocalDate> hard, double missed) {
        this.lifter = new Lifter(seed);
        this.hard = hard;
        this.missed = missed;
    }

    static Season of(long seed, int weeks, Predicate<LocalDate> hard, double missed) {
        TrainingWeeks training = new TrainingWeeks(seed, hard, missed);
        training.onboard();
        for (int day = 0; day < weeks * 7; day++) {
            training.day(START.plusDays(day));
        }
        return training.season;
    }

    private void onboard() {
        TrainingEvent onboarded = season.log(UserOnboarded.newBuilder()
                .setDisplayName(ByteBuffer.allocate(0))
                .setGoal(Goal.HYPERTROPHY)
                .setExperience(Experience.INTERMEDIATE)
                .setDaysPerWeek(4)
                .setSessionMinutes(75)
                .setEquipment(List.of("barbell", "dumbbell", "cable", "machine"))
                .setExcludedExercises(List.of())
                .setLimitations(List.of())
                .setBodyweight(new Load(82.0, LoadUnit.kg))
                .setUnit(LoadUnit.kg)
                .build());
        season.because(RequestKind.PLAN, onboarded);
    }

    private void day(LocalDate day) {
        season.at(day, LocalTime.of(7, 0));
        if (day.getDayOfWeek() == DayOfWeek.MONDAY && day.isAfter(START)) {
            season.because(
                    RequestKind.REVIEW, season.found(new WeekReviewed(WeeklyReviews.isoWeek(day.minusDays(1)), 1)));
            acceptOpen();
        }
        missedYesterday(day);
        boolean hardDay = hard.test(day);
        if (hardDay) {
            lifter.overreach();
        }
        checkIn(day, hardDay ? 8 : 3);
        deload();
        season.at(day, LocalTime.of(17, 0));
        week().flatMap(week -> week.session(day))
                .filter(session -> !lifter.chance(missed))
                .ifPresent(session -> train(session, hardDay ? 2 : 1));
        deload();
    }

    private Optional<PlanWeek> week() {
        return season.plan()
                .flatMap(plan -> Optional.ofNullable(plan.getWeek()))
                .map(Weeks::of);
    }

    /** As the coaching topology asks, in the morning after. */
    private void missedYesterday(LocalDate day) {
        boolean planned = week().flatMap(week -> week.session(day.minusDays(1))).isPresent();
        if (planned && !trained(day.minusDays(1))) {
            season.ask(RequestKind.MISSED, "missed-" + day, null, "");
            acceptOpen();
        }
    }

    private boolean trained(LocalDate day) {
        return season.state().getRecentWorkouts().stream()
                .anyMatch(workout -> workout.getDate().equals(day.toString()));
    }

    private void checkIn(LocalDate day, double soreness) {
        season.log(ReadinessCheckedIn.newBuilder()
                .setDate(day.toString())
                .setSleepHours(7.5)
                .setSoreness(lifter.answer(soreness))
                .setStress(lifter.answer(4))
                .setMotivation(lifter.answer(7))
                .build());
    }

    private void train(PlannedSession session, int times) {
        String workout = UUID.nameUUIDFromBytes(
                        session.day().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        season.log(WorkoutStarted.newBuilder()
                .setWorkoutId(workout)
                .setName(session.name())
                .build());
        for (PlannedExercise planned : session.exercises()) {
            Double load = lifter.load(planned);
            for (int set = 0; set < planned.sets() * times; set++) {
                SetLogged done = lifter.set(planned, workout, set, load);
                season.log(done);
                // a made-up lifter is as strong in one exercise as chance has it, and stands by it when asked
                season.log(new SetConfirmed(done.getSetId()));
            }
            lifter.trained(planned.exerciseId());
        }
        season.log(WorkoutCompleted.newBuilder().setWorkoutId(workout).build());
    }

    /** As the fatigue topology tells: a trigger of today or yesterday, once. */
    private void deload() {
        for (DeloadTrigger trigger : season.series().fatigue().triggers()) {
            boolean news = !trigger.date().isBefore(season.today().minusDays(1));
            if (news && deloads.add(trigger.date())) {
                season.because(
                        RequestKind.DELOAD,
                        season.found(DeloadTriggered.newBuilder()
                                .setDate(trigger.date().toString())
                                .setSignals(trigger.signals().stream()
                                        .map(FatigueFold::reading)
                                        .toList())
                                .build()));
                acceptOpen();
            }
        }
    }

    private void acceptOpen() {
        season.plan().stream()
                .flatMap(plan -> plan.getDiffs().stream())
                .filter(diff -> diff.getStatus() == DiffStatus.OPEN)
                .findFirst()
                .ifPresent(diff -> season.log(PlanDiffAnswered.newBuilder()
                        .setDiffId(diff.getDiffId())
                        .setDecision(Decision.ACCEPT)
                        .build()));
    }
}
