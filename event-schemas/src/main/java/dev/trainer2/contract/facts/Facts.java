package dev.trainer2.contract.facts;

import dev.trainer2.events.AbsenceEnded;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.EntryRemoved;
import dev.trainer2.events.ExerciseMapped;
import dev.trainer2.events.Landmark;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.PlanWeek;
import dev.trainer2.events.PlannedExercise;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.SetConfirmed;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.UserRegistered;
import dev.trainer2.science.Absence;
import dev.trainer2.science.CheckIn;
import dev.trainer2.science.Conditioning;
import dev.trainer2.science.Fact;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.PlannedWeek;
import dev.trainer2.science.SetType;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as facts: the one place that says what of the log training science looks at. */
public final class Facts {
    /** The types of events that say something to training science. */
    public static final Set<String> TYPES = Set.of(
            "UserRegistered",
            "UserOnboarded",
            "ProfileUpdated",
            "SetLogged",
            "SetCorrected",
            "SetRemoved",
            "SetConfirmed",
            "EntryRemoved",
            "EntryCorrected",
            "ConditioningLogged",
            "ReadinessCheckedIn",
            "BodyweightLogged",
            "ExerciseMapped",
            "PlanGenerated",
            "AbsencePlanned",
            "AbsenceEnded");

    private static final Map<String, Muscle> MUSCLES =
            Arrays.stream(Muscle.values()).collect(Collectors.toMap(Muscle::key, muscle -> muscle));

    private Facts() {}

    /** What an event says; empty when it says nothing to training science. */
    public static Optional<Fact> of(TrainingEvent event) {
        return detail(event)
                .map(detail ->
                        new Fact(event.getEventId(), event.getOccurredAt(), ZoneId.of(event.getZoneId()), detail));
    }

    private static Optional<Fact.Detail> detail(TrainingEvent event) {
        Fact.@Nullable Detail detail = switch (event.getPayload()) {
            case SetLogged set -> set(set);
            case SetCorrected correction -> new Fact.SetCorrected(set(correction));
            case SetRemoved removal -> new Fact.SetRemoved(removal.getSetId());
            case SetConfirmed confirmation -> new Fact.SetConfirmed(confirmation.getSetId());
            case EntryRemoved removal -> new Fact.EntryRemoved(removal.getEventId());
            case EntryCorrected correction ->
                entry(correction.getPayload())
                        .map(entry -> new Fact.EntryCorrected(correction.getEventId(), entry))
                        .orElse(null);
            case ConditioningLogged work -> entry(work).orElse(null);
            case ReadinessCheckedIn checkIn -> entry(checkIn).orElse(null);
            case BodyweightLogged weight -> entry(weight).orElse(null);
            case UserRegistered registered -> new Fact.Profile(ZoneId.of(registered.getZoneId()), Map.of(), null);
            case UserOnboarded onboarded -> new Fact.Profile(null, Map.of(), load(onboarded.getBodyweight()));
            case ProfileUpdated updated ->
                new Fact.Profile(
                        updated.getZoneId() == null ? null : ZoneId.of(updated.getZoneId()),
                        landmarks(updated.getLandmarks()),
                        load(updated.getBodyweight()));
            case ExerciseMapped mapped -> new Fact.Named(mapped.getExerciseName(), mapped.getExerciseId());
            case PlanGenerated plan ->
                new Fact.Planned(LocalDate.parse(plan.getWeek().getWeekStart()), planned(plan.getWeek()));
            case AbsencePlanned away -> new Fact.Away(absence(away));
            case AbsenceEnded ended -> new Fact.Returned(ended.getAbsenceId(), LocalDate.parse(ended.getOn()));
            default -> null;
        };
        return Optional.ofNullable(detail);
    }

    private static PlannedWeek planned(PlanWeek week) {
        return new PlannedWeek(
                week.getSessions().size(),
                week.getSessions().stream()
                        .map(session -> session.getExercises().stream()
                                .map(PlannedExercise::getExerciseId)
                                .collect(Collectors.toSet()))
                        .toList(),
                week.getSessions().stream()
                        .map(session -> LocalDate.parse(session.getDay()))
                        .toList());
    }

    private static Absence absence(AbsencePlanned away) {
        return new Absence(
                away.getAbsenceId(),
                LocalDate.parse(away.getFrom()),
                LocalDate.parse(away.getTo()),
                reason(away.getReason()));
    }

    /** A reason of a later schema that this code does not know is another one. */
    static Absence.Reason reason(AbsenceReason reason) {
        return reason == AbsenceReason.UNKNOWN ? Absence.Reason.OTHER : Absence.Reason.valueOf(reason.name());
    }

    /** What can be corrected and removed by the event that logged it. */
    private static Optional<Fact.Detail> entry(Object payload) {
        return switch (payload) {
            case ConditioningLogged work ->
                Optional.of(new Fact.ConditioningDone(new Conditioning(work.getMinutes(), work.getSessionRpe())));
            case ReadinessCheckedIn checkIn -> Optional.of(new Fact.CheckedIn(checkIn(checkIn)));
            case BodyweightLogged weight ->
                Optional.of(new Fact.Weighed(Objects.requireNonNull(load(weight.getLoad()))));
            default -> Optional.empty();
        };
    }

    private static Fact.SetDone set(SetLogged set) {
        return new Fact.SetDone(
                set.getSetId(),
                set.getWorkoutId(),
                set.getExerciseId(),
                set.getExerciseName(),
                type(set.getSetType()),
                load(set.getLoad()),
                set.getReps(),
                set.getDurationSeconds(),
                set.getRpe());
    }

    private static Fact.SetDone set(SetCorrected set) {
        return new Fact.SetDone(
                set.getSetId(),
                set.getWorkoutId(),
                set.getExerciseId(),
                set.getExerciseName(),
                type(set.getSetType()),
                load(set.getLoad()),
                set.getReps(),
                set.getDurationSeconds(),
                set.getRpe());
    }

    /** A type of a later schema that this code does not know counts in nothing, as a warm-up does. */
    public static SetType type(dev.trainer2.events.SetType type) {
        return switch (type) {
            case WORKING -> SetType.WORKING;
            case DROP -> SetType.DROP;
            case FAILURE -> SetType.FAILURE;
            case WARMUP, UNKNOWN -> SetType.WARMUP;
        };
    }

    private static CheckIn checkIn(ReadinessCheckedIn checkIn) {
        return new CheckIn(
                LocalDate.parse(checkIn.getDate()),
                checkIn.getSleepHours(),
                checkIn.getSoreness(),
                checkIn.getStress(),
                checkIn.getMotivation(),
                Boolean.TRUE.equals(checkIn.getFeelsCooked()));
    }

    /** The athlete's own landmarks of a profile. */
    public static Map<Muscle, Landmarks> landmarks(AthleteProfile profile) {
        return landmarks(profile.getLandmarks());
    }

    private static Map<Muscle, Landmarks> landmarks(@Nullable Map<String, Landmark> given) {
        Map<Muscle, Landmarks> landmarks = new EnumMap<>(Muscle.class);
        if (given != null) {
            given.forEach((name, one) -> {
                Muscle muscle = MUSCLES.get(name);
                // the gateway refuses others; an old log may hold them, and they bind nobody
                boolean rising = 0 <= one.getMev() && one.getMev() <= one.getMav() && one.getMav() <= one.getMrv();
                if (muscle != null && rising) {
                    landmarks.put(muscle, new Landmarks(one.getMev(), one.getMav(), one.getMrv()));
                }
            });
        }
        return landmarks;
    }

    /** Numbers by muscle; those under a name of a later catalogue are left out. */
    public static Map<Muscle, Double> muscles(Map<String, Double> byName) {
        Map<Muscle, Double> numbers = new EnumMap<>(Muscle.class);
        byName.forEach((name, number) -> {
            Muscle muscle = MUSCLES.get(name);
            if (muscle != null) {
                numbers.put(muscle, number);
            }
        });
        return numbers;
    }

    /** A load as training science knows it; null for none. */
    public static @Nullable Load load(dev.trainer2.events.@Nullable Load load) {
        return load == null ? null : new Load(load.getValue(), load.getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG);
    }
}
