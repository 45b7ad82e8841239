package dev.trainer2.streams.views;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.AbsenceEnded;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.ConditioningLogged;
import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.EntryRemoved;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.ExerciseMapped;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PainCleared;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.ReadinessCheckedIn;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.SetConfirmed;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.streams.Driver;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Histories of events of every kind that views are made of, in which sets, workouts and entries meet often. */
final class RandomEvents {
    private static final Instant START = Instant.parse("2025-03-03T17:00:00Z");
    private static final List<String> NAMES =
            List.of("Barbell Squat", "Klimmzug", "Barbell Squat", "Farmer's Walk", " barbell squat ", "Bench Press");

    private static final List<SetType> TYPES =
            List.of(SetType.WORKING, SetType.WORKING, SetType.WARMUP, SetType.DROP, SetType.FAILURE);

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    List<TrainingEvent> log(int events) {
        return IntStream.range(0, events).mapToObj(this::event).toList();
    }

    private TrainingEvent event(int n) {
        Instant at = START.plus(Duration.ofMinutes(30L * random.nextInt(70 * 48)));
        TrainingEvent event = Driver.event(id(n), at, payload(n, at));
        if (random.nextInt(8) == 0) {
            event.setZoneId("Pacific/Auckland");
        }
        if (random.nextInt(10) == 0) {
            event.setSource(EventSource.IMPORT);
        }
        return event;
    }

    private SpecificRecord payload(int n, Instant at) {
        return switch (random.nextInt(34)) {
            case 0 -> new SetRemoved(setId());
            case 1, 2 -> corrected();
            case 3 -> new SetConfirmed(setId());
            case 4 -> conditioning(20);
            case 5, 6 -> checkIn(at);
            case 7, 8 -> new BodyweightLogged(weight());
            case 9 -> new EntryRemoved(id(random.nextInt(n + 20)));
            case 10, 11 -> new EntryCorrected(id(random.nextInt(n + 20)), entry(at));
            case 12 ->
                new ExerciseMapped(
                        name(), random.nextInt(3) == 0 ? null : random.nextBoolean() ? "Barbell_Squat" : "Pullups");
            case 13 -> profile(n);
            case 14 -> new WorkoutStarted(workoutId(), random.nextBoolean() ? "Legs" : null, null);
            case 15, 16 ->
                WorkoutCompleted.newBuilder().setWorkoutId(workoutId()).build();
            case 17 -> new AbsencePlanned("away " + random.nextInt(3), day(at, 0), day(at, 9), AbsenceReason.ILLNESS);
            case 18 -> new AbsenceEnded("away " + random.nextInt(3), day(at, 0));
            case 19 ->
                PainReported.newBuilder()
                        .setArea("knee")
                        .setSeverity(3)
                        .setExerciseId(some("Pullups"))
                        .build();
            case 20 -> PainCleared.newBuilder().setArea(some("knee")).build();
            case 21 ->
                ChatMessageSent.newBuilder().setText(ByteBuffer.allocate(1)).build();
            case 22 -> reply(n);
            default -> set();
        };
    }

    private SpecificRecord reply(int n) {
        return CoachReplied.newBuilder()
                .setRequestId(EventIds.requestOf(Driver.USER, id(random.nextInt(n + 20))))
                .setOutcome(ReplyOutcome.values()[0])
                .setCoach("rules")
                .build();
    }

    private SpecificRecord profile(int n) {
        return ProfileUpdated.newBuilder()
                .setUnit(random.nextBoolean() ? LoadUnit.lb : LoadUnit.kg)
                .setZoneId(random.nextBoolean() ? "Europe/Zurich" : null)
                .setDaysPerWeek(1 + n % 7)
                .setBodyweight(random.nextBoolean() ? weight() : null)
                .build();
    }

    private SpecificRecord entry(Instant at) {
        return switch (random.nextInt(3)) {
            case 0 -> new BodyweightLogged(weight());
            case 1 -> checkIn(at);
            default -> conditioning(50);
        };
    }

    private static SpecificRecord conditioning(double minutes) {
        return ConditioningLogged.newBuilder()
                .setKind("run")
                .setMinutes(minutes)
                .build();
    }

    private SpecificRecord checkIn(Instant at) {
        return ReadinessCheckedIn.newBuilder()
                .setDate(day(at, -random.nextInt(3)))
                .setSoreness((double) random.nextInt(11))
                .setSleepHours(7.0)
                .build();
    }

    private SetLogged set() {
        return SetLogged.newBuilder()
                .setSetId(setId())
                .setWorkoutId(workoutId())
                .setExerciseId(random.nextInt(4) == 0 ? "Barbell_Squat" : null)
                .setExerciseName(name())
                .setSetIndex(random.nextInt(6))
                .setSetType(TYPES.get(random.nextInt(TYPES.size())))
                .setLoad(random.nextInt(10) == 0 ? null : load())
                .setReps(random.nextInt(8) == 0 ? null : (Integer) random.nextInt(16))
                .setDurationSeconds(random.nextInt(5) == 0 ? 45 : null)
                .setDistanceMeters(random.nextInt(9) == 0 ? 12.5 : null)
                .setRpe(random.nextBoolean() ? 5 + random.nextInt(11) / 2.0 : null)
                .build();
    }

    private SetCorrected corrected() {
        SetLogged like = set();
        SetCorrected correction = new SetCorrected();
        correction.getSchema().getFields().forEach(field -> correction.put(field.pos(), like.get(field.pos())));
        return correction;
    }

    /** Mostly alike, sometimes ten times as much, sometimes help. */
    private Load load() {
        int kilograms = random.nextInt(12) == 0 ? -20 : 20 + random.nextInt(40);
        return new Load(
                random.nextInt(8) == 0 ? 10.0 * kilograms : kilograms,
                random.nextBoolean() ? LoadUnit.kg : LoadUnit.lb);
    }

    private Load weight() {
        return new Load(60.0 + random.nextInt(60), LoadUnit.kg);
    }

    private @Nullable String some(String text) {
        return random.nextBoolean() ? text : null;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String setId() {
        return "set-" + random.nextInt(150);
    }

    private String workoutId() {
        return "workout-" + random.nextInt(25);
    }

    private static String id(int n) {
        return String.format("%04d", n);
    }

    private static String day(Instant at, int days) {
        return at.atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(days).toString();
    }
}
