package dev.trainer2.streams.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.events.AbsenceEnded;
import dev.trainer2.events.AbsenceEntry;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.BestSet;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.CareMark;
import dev.trainer2.events.EntryCorrected;
import dev.trainer2.events.EntryRemoved;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LiftGoal;
import dev.trainer2.events.LiftGoalKind;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.SetConfirmed;
import dev.trainer2.events.SetCorrected;
import dev.trainer2.events.SetLogged;
import dev.trainer2.events.SetRemoved;
import dev.trainer2.events.SetType;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutCompleted;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.log.AthleteLog;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state of an athlete")
class AthleteStateFoldTest {
    private static final Catalogue SHIPPED = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    private static final Instant START = Instant.parse("2025-11-03T17:00:00Z");

    @Property(tries = 200)
    @Label("006-AC1 any order with repeats gives the same state bit for bit")
    void anyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<TrainingEvent> events = season(random);
        AthleteState expected = fold(events);
        List<TrainingEvent> delivered = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        AthleteState actual = fold(delivered);
        assertThat(actual).isEqualTo(expected);
        assertThat(Double.doubleToLongBits(actual.getCounts().getTonnageKg()))
                .isEqualTo(Double.doubleToLongBits(expected.getCounts().getTonnageKg()));
    }

    @Test
    @DisplayName("021-AC11 has the absences that stand, the latest first, whatever order they arrived in")
    void absences() {
        TrainingEvent first =
                event("a", START, new AbsencePlanned("x", "2025-11-10", "2025-11-16", AbsenceReason.HOLIDAY));
        TrainingEvent second = event(
                "b", START.plusSeconds(60), new AbsencePlanned("y", "2025-12-01", "2025-12-03", AbsenceReason.ILLNESS));
        TrainingEvent ended = event("c", START.plusSeconds(120), new AbsenceEnded("x", "2025-11-13"));
        List<AbsenceEntry> expected = List.of(
                new AbsenceEntry("y", "2025-12-01", "2025-12-03", AbsenceReason.ILLNESS),
                new AbsenceEntry("x", "2025-11-10", "2025-11-12", AbsenceReason.HOLIDAY));
        assertThat(fold(List.of(first, second, ended)).getAbsences()).isEqualTo(expected);
        assertThat(fold(List.of(ended, second, first)).getAbsences()).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "017-AC10 goals for lifts of several devices stand beside one another, and a dropped one can be taken up again")
    void liftGoals() {
        LiftGoal squat = goal("squat", 180, false);
        TrainingEvent phone = event("a", START, goals("g1", squat));
        TrainingEvent laptop = event("b", START.plusSeconds(60), goals("g2", goal("bench press", 120, false)));
        TrainingEvent dropped = event("c", START.plusSeconds(120), goals("g1", goal("squat", 180, true)));
        TrainingEvent again = event("d", START.plusSeconds(180), goals("g1", squat));
        assertThat(fold(List.of(phone, laptop)).getProfile().getLiftGoals()).containsOnlyKeys("g1", "g2");
        assertThat(fold(List.of(dropped, phone, laptop)).getProfile().getLiftGoals())
                .containsOnlyKeys("g2");
        assertThat(fold(List.of(again, dropped, phone, laptop)).getProfile().getLiftGoals())
                .containsEntry("g1", squat)
                .containsOnlyKeys("g1", "g2");
    }

    @Test
    @DisplayName("006-AC21 takes sealed and plain texts of a profile and of workouts, the last one in order")
    void sealedTexts() {
        ByteBuffer knee = ByteBuffer.wrap(new byte[] {1});
        ByteBuffer title = ByteBuffer.wrap(new byte[] {2});
        TrainingEvent plain = event(
                "a",
                START,
                ProfileUpdated.newBuilder().setLimitations(List.of("hip")).build());
        TrainingEvent sealed = event(
                "b",
                START.plusSeconds(1),
                ProfileUpdated.newBuilder().setSealedLimitations(knee).build());
        TrainingEvent other = event(
                "c",
                START.plusSeconds(2),
                ProfileUpdated.newBuilder().setDaysPerWeek(3).build());
        TrainingEvent again = event(
                "d",
                START.plusSeconds(3),
                ProfileUpdated.newBuilder().setLimitations(List.of("wrist")).build());
        AthleteState state = fold(List.of(other, sealed, plain));
        assertThat(state.getProfile().getLimitations()).isEmpty();
        assertThat(state.getProfile().getSealedLimitations()).isEqualTo(knee);
        AthleteState later = fold(List.of(other, again, sealed, plain));
        assertThat(later.getProfile().getLimitations()).containsExactly("wrist");
        assertThat(later.getProfile().getSealedLimitations()).isNull();
        AthleteState trained = fold(List.of(
                event(
                        "e",
                        START,
                        WorkoutStarted.newBuilder()
                                .setWorkoutId("w")
                                .setSealedName(title)
                                .build()),
                Driver.set("s", START.plusSeconds(9), "bench press", 80, 8, null)));
        assertThat(trained.getRecentWorkouts())
                .isNotEmpty()
                .allSatisfy(workout -> assertThat(workout.getSealedName())
                        .isEqualTo(workout.getWorkoutId().equals("w") ? title : null));
    }

    @Test
    @DisplayName("015-AC4 holds the latest conditioning and check-ins as they stand")
    void latestEntries() {
        var run = event(
                "a",
                START,
                dev.trainer2.events.ConditioningLogged.newBuilder()
                        .setKind("run")
                        .setMinutes(20)
                        .build());
        var longer = dev.trainer2.events.ConditioningLogged.newBuilder()
                .setKind("run")
                .setMinutes(30)
                .build();
        var slept = event(
                "b",
                START.plusSeconds(1),
                dev.trainer2.events.ReadinessCheckedIn.newBuilder()
                        .setDate("2025-11-03")
                        .setSleepHours(8.0)
                        .build());
        var corrected = event("c", START.plusSeconds(2), new EntryCorrected("a", longer));
        AthleteState state = fold(List.of(corrected, slept, run));
        assertThat(state.getConditioning())
                .singleElement()
                .satisfies(one -> assertThat(one.getWork()).isEqualTo(longer));
        assertThat(state.getCheckIns())
                .singleElement()
                .satisfies(one -> assertThat(one.getSleepHours()).isEqualTo(8));
        var removed = event("d", START.plusSeconds(3), new EntryRemoved("b"));
        assertThat(fold(List.of(removed, corrected, slept, run)).getCheckIns()).isEmpty();
    }

    @Test
    @DisplayName("014-AC14 holds what has to be looked at until a later message says that it is over")
    void care() {
        TrainingEvent note = marked(event("a", START, removal("s")), false);
        TrainingEvent over = marked(event("b", START.plusSeconds(60), removal("t")), true);
        TrainingEvent again = marked(event("c", START.plusSeconds(120), removal("u")), false);
        assertThat(fold(List.of(note)).getCare()).isEqualTo(note.getCare());
        assertThat(fold(List.of(over, note)).getCare()).isNull();
        assertThat(fold(List.of(again, over, note)).getCare()).isEqualTo(again.getCare());
    }

    @Test
    @DisplayName("014-AC14 is not held anew by a correction that carries the note of its set once more")
    void careOfCorrection() {
        TrainingEvent set = marked(Driver.set("s", START, "bench press", 80, 8, null), false);
        TrainingEvent over = marked(event("b", START.plusSeconds(60), removal("t")), true);
        TrainingEvent corrected = marked(
                event(
                        "c",
                        START.plusSeconds(120),
                        SetCorrected.newBuilder()
                                .setSetId("s")
                                .setWorkoutId("w")
                                .setExerciseName("bench press")
                                .setSetIndex(0)
                                .setSetType(SetType.WORKING)
                                .build()),
                false);
        assertThat(fold(List.of(set, over, corrected)).getCare()).isNull();
    }

    @Test
    @DisplayName("012-AC28 marks an unlikely set, and no best and no plan load rests on it until it is confirmed")
    void unlikely() {
        List<TrainingEvent> events = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            events.add(bench("s" + week, START.plusSeconds(week * 604_800L), 37.5));
        }
        Instant last = START.plusSeconds(5 * 604_800L);
        events.add(bench("typo", last, 375));
        AthleteState state = fold(events, SHIPPED);
        assertThat(state.getCurrentWorkout().getSets())
                .singleElement()
                .satisfies(set -> assertThat(set.getUnlikely()).isTrue());
        assertThat(state.getCounts().getTonnageKg()).isEqualTo(4 * 8 * 37.5 + 8 * 375);
        assertThat(state.getBestSets())
                .singleElement()
                .satisfies(best -> assertThat(best.getE1rmKg()).isLessThan(50));
        assertThat(state.getPlanning().getBests())
                .singleElement()
                .satisfies(best -> assertThat(best.getE1rmKg()).isLessThan(50));
        assertThat(state.getPlanning().getSessions()).hasSize(4);

        events.add(event("confirmed", last.plusSeconds(60), new SetConfirmed("typo")));
        AthleteState confirmed = fold(events, SHIPPED);
        assertThat(confirmed.getCurrentWorkout().getSets())
                .singleElement()
                .satisfies(set -> assertThat(set.getUnlikely()).isFalse());
        assertThat(confirmed.getBestSets())
                .singleElement()
                .satisfies(best -> assertThat(best.getE1rmKg()).isGreaterThan(400));
    }

    private static TrainingEvent bench(String id, Instant at, double kg) {
        TrainingEvent set = Driver.set(id, at, "Barbell Bench Press - Medium Grip", kg, 8, null);
        ((SetLogged) set.getPayload()).setExerciseId("Barbell_Bench_Press_-_Medium_Grip");
        return TrainingEvent.newBuilder(set).setUserId("user").build();
    }

    @Test
    @DisplayName("006-AC14 weighs an athlete as the entry stands, corrected or removed")
    void entries() {
        TrainingEvent wrong = event("w", START, weight(682));
        TrainingEvent corrected = event("c", START.plusSeconds(60), new EntryCorrected("w", weight(68.2)));
        TrainingEvent removed = event("r", START.plusSeconds(120), new EntryRemoved("w"));
        assertThat(fold(List.of(corrected, wrong)).getBodyweight().getLoad().getValue())
                .isEqualTo(68.2);
        assertThat(fold(List.of(removed, corrected, wrong)).getBodyweight()).isNull();
    }

    private static BodyweightLogged weight(double kg) {
        return new BodyweightLogged(new Load(kg, LoadUnit.kg));
    }

    private static SetRemoved removal(String set) {
        return new SetRemoved(set);
    }

    private static TrainingEvent marked(TrainingEvent event, boolean over) {
        ByteBuffer sign = ByteBuffer.wrap(event.getEventId().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return TrainingEvent.newBuilder(event).setCare(new CareMark(over, sign)).build();
    }

    private static ProfileUpdated goals(String id, LiftGoal goal) {
        return ProfileUpdated.newBuilder().setLiftGoals(Map.of(id, goal)).build();
    }

    private static LiftGoal goal(String exercise, double kg, boolean dropped) {
        return new LiftGoal(exercise, exercise, LiftGoalKind.E1RM, new Load(kg, LoadUnit.kg), 1, "2026-06-30", dropped);
    }

    @Test
    @DisplayName("009-AC3 a correction replaces every field but the day, also when it comes first; a removal is final")
    void correction() {
        SetLogged set = set("s1", "w1", 100, LoadUnit.kg, 5, SetType.WORKING);
        SetCorrected corrected = new SetCorrected();
        set.getSchema().getFields().forEach(field -> corrected.put(field.pos(), set.get(field.pos())));
        corrected.setReps(8);
        corrected.setLoad(new Load(60.0, LoadUnit.kg));
        corrected.setRpe(null);
        TrainingEvent late = event("b", START.plusSeconds(9 * 86_400), corrected);
        AthleteState state = fold(List.of(late, event("a", START, set)));
        assertThat(state.getCounts().getTonnageKg()).isEqualTo(480);
        assertThat(state.getRecentWorkouts().getFirst().getDate()).isEqualTo("2025-11-03");
        assertThat(state.getExercises().getFirst().getSets().getFirst().getRpe())
                .isNull();

        AthleteState removed =
                fold(List.of(event("c", START.minusSeconds(60), new SetRemoved("s1")), late, event("a", START, set)));
        assertThat(removed.getCounts().getWorkSets()).isZero();
        assertThat(removed.getCounts().getWorkouts()).isZero();
        assertThat(removed.getCounts().getEvents()).isEqualTo(3);
    }

    @Test
    @DisplayName("009-AC3 a correction of a set that never was waits, and harms nothing")
    void correctionOfNothing() {
        SetCorrected lost = new SetCorrected();
        SetLogged set = set("s9", "w9", 100, LoadUnit.kg, 5, SetType.WORKING);
        set.getSchema().getFields().forEach(field -> lost.put(field.pos(), set.get(field.pos())));
        AthleteState state = fold(List.of(event("a", START, lost)));
        assertThat(state.getCounts().getWorkSets()).isZero();
        assertThat(state.getCurrentWorkout()).isNull();
    }

    @Test
    @DisplayName(
            "009-AC4 warm-ups count in nothing but the log; tonnage is exact, also in pounds; assistance adds none")
    void tonnage() {
        AthleteState state = fold(List.of(
                event("a", START, set("s1", "w1", 100, LoadUnit.kg, 5, SetType.WARMUP)),
                event("b", START, set("s2", "w1", 225, LoadUnit.lb, 3, SetType.WORKING)),
                event("c", START, set("s3", "w1", 0.1, LoadUnit.kg, 3, SetType.DROP)),
                event("d", START, set("s4", "w1", -20, LoadUnit.kg, 10, SetType.FAILURE))));
        assertThat(state.getCounts().getWorkSets()).isEqualTo(3);
        // 225 lb x 3 = 306.17484975 kg, exactly
        assertThat(state.getCounts().getTonnageKg()).isEqualTo(306.47484975);
    }

    @Test
    @DisplayName("009-AC2 the newest workout is current until it is completed; an imported one never is")
    void currentWorkout() {
        List<TrainingEvent> events = new ArrayList<>(List.of(
                event("a", START, new WorkoutStarted("w1", "Push", null)),
                event("b", START.plusSeconds(60), set("s1", "w1", 80, LoadUnit.kg, 8, SetType.WORKING))));
        assertThat(fold(events).getCurrentWorkout().getSets()).hasSize(1);
        events.add(event("c", START.plusSeconds(120), new WorkoutCompleted("w1", null, null)));
        assertThat(fold(events).getCurrentWorkout()).isNull();
        TrainingEvent imported =
                event("d", START.plusSeconds(500), set("s2", "w2", 80, LoadUnit.kg, 8, SetType.WORKING));
        imported.setSource(EventSource.IMPORT);
        events.add(imported);
        assertThat(fold(events).getCurrentWorkout()).isNull();
    }

    @Test
    @DisplayName("assistance needs the body weight at or before the set for an estimated max")
    void assisted() {
        TrainingEvent set = event("a", START, set("s1", "w1", -20, LoadUnit.kg, 5, SetType.WORKING));
        assertThat(fold(List.of(set)).getBestSets()).isEmpty();
        TrainingEvent before = event("b", START.minusSeconds(60), new BodyweightLogged(new Load(80.0, LoadUnit.kg)));
        assertThat(fold(List.of(set, before)).getBestSets().getFirst().getE1rmKg())
                .isEqualTo(60 * (1 + 5 / 30.0));
    }

    @Test
    @DisplayName("012-AC31 a weight entered as help is no tonnage, whatever its sign and the exercise's language")
    void helpIsNoTonnage() {
        List<TrainingEvent> events = new ArrayList<>();
        for (String name : List.of("Pull Up (Assisted)", "Klimmzug (unterstützt)", "Dip assistito", "Bench Press")) {
            SetLogged set = set("s" + events.size(), "w1", 30, LoadUnit.kg, 8, SetType.WORKING);
            set.setExerciseName(name);
            events.add(event("e" + events.size(), START.plusSeconds(events.size()), set));
        }
        AthleteState state = fold(events);
        assertThat(state.getCounts().getTonnageKg()).isEqualTo(240);
        assertThat(state.getRecentWorkouts().getFirst().getTonnageKg()).isEqualTo(240);
    }

    @Test
    @DisplayName("a set of the body alone has an estimated max once the body weight is known, with nothing added")
    void bodyAlone() {
        Catalogue catalogue = new Catalogue(
                Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
        SetLogged pullups = set("s1", "w1", 0, LoadUnit.kg, 5, SetType.WORKING);
        pullups.setExerciseId("Pullups");
        pullups.setLoad(null);
        TrainingEvent weight = event("a", START.minusSeconds(60), new BodyweightLogged(new Load(80.0, LoadUnit.kg)));
        BestSet best = fold(List.of(event("b", START, pullups), weight), catalogue)
                .getBestSets()
                .getFirst();
        assertThat(best.getE1rmKg()).isEqualTo(80 * (1 + 5 / 30.0));
        assertThat(best.getLoad()).isEqualTo(new Load(0.0, LoadUnit.kg));
    }

    private static AthleteState fold(List<TrainingEvent> delivered) {
        return fold(delivered, Catalogue.EMPTY);
    }

    private static AthleteState fold(List<TrainingEvent> delivered, Catalogue catalogue) {
        AthleteLog log = new AthleteLog();
        delivered.forEach(log::add);
        return AthleteFold.of("user", log.events(), catalogue).state(new LogPosition(0, 0L));
    }

    private static List<TrainingEvent> season(Random random) {
        List<TrainingEvent> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Instant at = START.plusSeconds(random.nextInt(60) * 43_200L);
            String set = "s" + random.nextInt(40);
            String workout = "w" + random.nextInt(12);
            double load = random.nextInt(800) / 7.0;
            Object payload = switch (random.nextInt(6)) {
                case 0 -> new WorkoutStarted(workout, "Day " + i, null);
                case 1 -> new WorkoutCompleted(workout, null, null);
                case 2 -> new SetRemoved(set);
                default ->
                    set(
                            set,
                            workout,
                            load,
                            random.nextBoolean() ? LoadUnit.kg : LoadUnit.lb,
                            random.nextInt(13),
                            random.nextInt(4) == 0 ? SetType.WARMUP : SetType.WORKING);
            };
            events.add(event("event-" + i, at, payload));
        }
        return events;
    }

    private static SetLogged set(String id, String workout, double load, LoadUnit unit, int reps, SetType type) {
        return SetLogged.newBuilder()
                .setSetId(id)
                .setWorkoutId(workout)
                .setExerciseName("Pull Up")
                .setSetIndex(0)
                .setSetType(type)
                .setLoad(new Load(load, unit))
                .setReps(reps)
                .build();
    }

    private static TrainingEvent event(String id, Instant at, Object payload) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId("user")
                .setOccurredAt(at)
                .setZoneId("Europe/Zurich")
                .setSource(EventSource.APP)
                .setContentHash(ByteBuffer.allocate(0))
                .setPayload(payload)
                .build();
    }
}
