package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.science.Unit;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.GeneratedPlan;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.Guardrails;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlannedExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks made for athletes with years of training behind them, at four moments of each log. */
@DisplayName("A week after a real log (where TRAINER2_REAL_LOGS names their folder)")
class RealWeeksTest {
    private static final Set<String> GYM =
            Set.of("barbell", "dumbbell", "cable", "machine", "kettlebells", "bands", "e-z curl bar");
    private static final int[][] TIMES = {{2, 60}, {3, 45}, {3, 60}, {4, 60}, {4, 75}, {5, 60}};
    private static final int PARTS = 4;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hevy-kg-rpe.csv", "strong-comma-12.csv", "strong-comma-10.csv", "strong-semicolon-13.csv"})
    @DisplayName(
            "008-AC27 008-AC29 keeps every guardrail, has two sets and more of everything, and the own lifts or why not")
    void weeks(String file) {
        Catalogue catalogue = new Catalogue(Fixtures.catalogue());
        List<Fact> facts = facts(Fixtures.read(Fixtures.real(file)));
        for (int part = 1; part <= PARTS; part++) {
            TrainingHistory history = TrainingHistory.of(facts.subList(0, facts.size() * part / PARTS), catalogue);
            LocalDate monday = WeeklyReviews.mondayOf(history.days().lastKey()).plusWeeks(1);
            PlanHistory known = PlanHistory.of(history, monday, List.of(), new Load(80, Unit.KG));
            for (Goal goal : List.of(Goal.STRENGTH, Goal.HYPERTROPHY, Goal.GENERAL)) {
                for (int[] time : TIMES) {
                    PlanProfile profile = new PlanProfile(
                            goal,
                            Experience.INTERMEDIATE,
                            time[0],
                            time[1],
                            GYM,
                            Set.of(),
                            Set.of(),
                            Unit.KG,
                            null,
                            Map.of());
                    check(PlanGenerator.week(profile, known, catalogue, monday, 1), profile, known, catalogue);
                }
            }
        }
    }

    private static void check(GeneratedPlan plan, PlanProfile profile, PlanHistory known, Catalogue catalogue) {
        assertThat(Guardrails.check(plan.week(), profile, known, catalogue)).isEmpty();
        assertThat(plan.week().sessions()).hasSize(profile.daysPerWeek());
        Set<String> planned = new HashSet<>();
        plan.week()
                .sessions()
                .forEach(session -> session.exercises().stream()
                        .peek(one -> assertThat(one.sets()).as(one.name()).isBetween(2, 5))
                        .map(PlannedExercise::exerciseId)
                        .forEach(planned::add));
        own(known, catalogue, "chest", "press|push").ifPresent(most -> kept(most, planned, plan));
        own(known, catalogue, "quadriceps", "squat|leg press|hack").ifPresent(most -> kept(most, planned, plan));
        own(known, catalogue, "lats", "pulldown|pull-?up|chin").ifPresent(most -> kept(most, planned, plan));
    }

    private static void kept(CatalogExercise most, Set<String> planned, GeneratedPlan plan) {
        assertThat(planned.contains(most.id())
                        || plan.notes().stream().anyMatch(note -> note.startsWith(most.name() + ", which you do most")))
                .as("%s in %s or %s", most.name(), planned, plan.notes())
                .isTrue();
    }

    /** The compound that was done most of those for a muscle with such a name, where it was done often. */
    private static Optional<CatalogExercise> own(PlanHistory known, Catalogue catalogue, String muscle, String name) {
        Pattern words = Pattern.compile(name);
        return known.habits().sessions().entrySet().stream()
                .filter(entry -> entry.getValue() >= 10)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .flatMap(entry -> catalogue.byId(entry.getKey()).stream())
                .filter(exercise -> "compound".equals(exercise.mechanic())
                        && exercise.primaryMuscles().contains(muscle)
                        && words.matcher(exercise.name().toLowerCase(Locale.ROOT))
                                .find())
                .findFirst();
    }

    private static List<Fact> facts(ImportedLog log) {
        List<Fact> facts = new ArrayList<>();
        for (ImportedEvent event : Fixtures.ofType(log, "SetLogged")) {
            Map<String, Object> set = event.payload();
            facts.add(new Fact(
                    event.eventId(),
                    event.occurredAt(),
                    event.zone(),
                    new Fact.SetDone(
                            String.valueOf(set.get("setId")),
                            String.valueOf(set.get("workoutId")),
                            set.get("exerciseId") instanceof String id ? id : null,
                            String.valueOf(set.get("exerciseName")),
                            SetType.valueOf(String.valueOf(set.get("setType"))),
                            load(set),
                            (Integer) set.get("reps"),
                            (Integer) set.get("durationSeconds"),
                            (Double) set.get("rpe"))));
        }
        return facts.stream().sorted().toList();
    }

    private static @Nullable Load load(Map<String, Object> set) {
        return set.get("load") instanceof Map<?, ?> load && load.get("value") instanceof Double value
                ? new Load(value, Unit.valueOf(String.valueOf(load.get("unit")).toUpperCase(Locale.ROOT)))
                : null;
    }
}
