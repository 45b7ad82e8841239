package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.kg;

import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random athletes for properties. */
final class PlanArbitraries {
    private static final List<String> IDS =
            CATALOGUE.all().stream().map(CatalogExercise::id).toList();
    private static final List<String> PREFERRED = List.of(
            Plans.SQUAT, Plans.BENCH, Plans.ROW, Plans.CURL, "Pullups", "Romanian_Deadlift", "Side_Lateral_Raise");
    private static final List<String> AREAS = List.of(
            "neck",
            "shoulder",
            "elbow",
            "wrist",
            "lower_back",
            "hip",
            "knee",
            "ankle",
            "chest",
            "quads",
            "back",
            "odd");

    private PlanArbitraries() {}

    static Arbitrary<PlanProfile> profiles() {
        Arbitrary<Map<Muscle, Landmarks>> landmarks =
                Arbitraries.maps(Arbitraries.of(Muscle.class), landmark()).ofMaxSize(4);
        Arbitrary<Load> plates = Arbitraries.of(kg(2.5), kg(1), kg(20), new Load(5, Unit.LB), new Load(0.5, Unit.LB));
        return Combinators.combine(
                        Arbitraries.of(Goal.class),
                        Arbitraries.of(Experience.class),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(10, 300),
                        Arbitraries.of(Plans.GYM).set().ofMaxSize(6),
                        Arbitraries.of(IDS).set().ofMaxSize(30),
                        Arbitraries.of(AREAS).set().ofMaxSize(2),
                        Arbitraries.of(Unit.class))
                .as((goal, experience, days, minutes, equipment, excluded, limitations, unit) -> new PlanProfile(
                        goal, experience, days, minutes, equipment, excluded, limitations, unit, null, Map.of()))
                .flatMap(one -> Combinators.combine(plates.injectNull(0.5), landmarks)
                        .as((step, own) -> new PlanProfile(
                                one.goal(),
                                one.experience(),
                                one.daysPerWeek(),
                                one.sessionMinutes(),
                                one.equipment(),
                                one.excludedExercises(),
                                one.limitations(),
                                one.unit(),
                                step,
                                own)));
    }

    private static Arbitrary<Landmarks> landmark() {
        return Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(3)
                .map(three -> three.stream().sorted().toList())
                .map(three -> new Landmarks(three.get(0), three.get(1), three.get(2)));
    }

    static Arbitrary<PlanHistory> histories(Arbitrary<Integer> painCount) {
        Arbitrary<PlanHistory.Best> best = Arbitraries.doubles()
                .between(1, 300)
                .map(kilograms -> new PlanHistory.Best(kilograms, OneRepMax.Method.RTS, MONDAY.minusDays(3)));
        Arbitrary<Map<String, PlanHistory.Best>> bests = Arbitraries.maps(
                        Arbitraries.oneOf(Arbitraries.of(PREFERRED), Arbitraries.of(IDS)), best)
                .ofMaxSize(30);
        Arbitrary<OpenPain> pain = Combinators.combine(
                        Arbitraries.of(AREAS), Arbitraries.of(PREFERRED).injectNull(0.5))
                .as((area, exercise) -> new OpenPain(area, 5, exercise, MONDAY));
        Arbitrary<List<OpenPain>> pains =
                painCount.flatMap(number -> pain.list().ofSize(number));
        return Combinators.combine(bests, pains, Arbitraries.of(kg(60), kg(95)).injectNull(0.3))
                .as((known, hurting, body) -> new PlanHistory(MONDAY, new TreeMap<>(known), Map.of(), hurting, body));
    }
}
