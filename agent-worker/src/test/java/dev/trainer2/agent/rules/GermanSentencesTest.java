package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.GermanNames;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Signal;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.AllowedExercises;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.GeneratedPlan;
import dev.trainer2.science.plan.Guardrails;
import dev.trainer2.science.plan.OpenPain;
import dev.trainer2.science.plan.PlanGenerator;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.SwapDiffs;
import dev.trainer2.science.plan.TemplatePlan;
import dev.trainer2.science.plan.Templates;
import dev.trainer2.science.plan.VolumeDiffs;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence of the science")
class GermanSentencesTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(?:the|of|with|and|for|is|are|your|you|not|this|that|it|to|as|from|set|sets|load|reps|week|session|sessions|first|done|find|feels|like|every|more|less|than|there|no|which|needs|loads|hurts|gets|takes|over|under|muscle|minutes|out)\\b");

    /** What the science has to say about many athletes, each sentence once. */
    private static Set<String> sentences() {
        Set<String> all = new TreeSet<>();
        int number = 0;
        for (PlanProfile profile : OnboardingProfilesTest.profiles()) {
            LocalDate monday = Asked.MONDAY;
            List<OpenPain> pains = number++ % 3 == 0
                    ? List.of(new OpenPain(number % 2 == 0 ? "shoulder" : "lower_back", 5, null, monday.minusDays(2)))
                    : List.of();
            PlanHistory well = new PlanHistory(
                    monday, Asked.withoutPlan().rules().history().bests(), Map.of(), List.of(), null);
            PlanHistory hurting = new PlanHistory(monday, well.bests(), Map.of(), pains, null);
            PlanRules rules = new PlanRules(profile, hurting, Asked.CATALOGUE);
            for (int week : new int[] {1, 3, 5}) {
                GeneratedPlan plan = PlanGenerator.week(profile, well, Asked.CATALOGUE, monday, week);
                plan.week().sessions().forEach(session -> {
                    all.add(session.name());
                    session.exercises().stream().map(PlannedExercise::reason).forEach(all::add);
                });
                all.addAll(plan.notes());
                plan.notFitted().forEach(one -> all.add(one.muscle().key() + " gets 1.5 of 6 sets: " + one.why()));
                changes(rules, plan.week(), monday, all);
                Guardrails.check(worse(plan.week()), profile, hurting, Asked.CATALOGUE)
                        .forEach(violation -> all.add(violation.message()));
            }
            Templates.all()
                    .forEach(template -> TemplatePlan.week(template, TemplatePlan.start(template, rules), rules, monday)
                            .week()
                            .sessions()
                            .forEach(session -> {
                                all.add(session.name());
                                session.exercises().forEach(one -> all.add(one.reason()));
                            }));
        }
        return all;
    }

    private static void changes(PlanRules rules, PlanWeek week, LocalDate monday, Set<String> all) {
        List<SignalDay> signals = Stream.of(Signal.values())
                .map(signal -> new SignalDay(monday, signal, 1.25, 1.1, true, true))
                .toList();
        VolumeDiffs volume = new VolumeDiffs(rules);
        Stream.of(
                        new SwapDiffs(rules).pain(week, monday),
                        volume.deload(week, monday, signals),
                        ScheduleDiffs.missed(week, Set.of(), monday.plusDays(3), List.of()),
                        ScheduleDiffs.lessTime(week, monday, 20, Asked.CATALOGUE),
                        ScheduleDiffs.without(week, Muscle.CHEST, monday, Asked.CATALOGUE),
                        volume.addSets(week, Muscle.BICEPS, 3, monday))
                .flatMap(Optional::stream)
                .forEach(draft -> add(draft, all));
    }

    private static void add(DiffDraft draft, Set<String> all) {
        all.add(draft.reason());
        draft.operations().forEach(operation -> all.add(operation.rationale()));
    }

    /** The week with too much of everything. */
    private static PlanWeek worse(PlanWeek week) {
        return week.with(week.sessions().stream()
                .map(session -> session.with(
                        session.exercises().stream()
                                .map(one -> new PlannedExercise(
                                        one.exerciseId(),
                                        one.name(),
                                        one.sets() + 12,
                                        one.repsLow(),
                                        one.repsHigh(),
                                        9.5,
                                        new Load(400, Unit.KG),
                                        one.reason()))
                                .toList(),
                        Asked.CATALOGUE))
                .toList());
    }

    @Test
    @DisplayName(
            "021-AC16 about a plan, a limit or a change has a German one, without an English word beside names of exercises")
    void plans() {
        Set<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(200);
        assertThat(left(sentences)).isEmpty();
    }

    /** Sentences of which English is left, with what became of them. */
    private static List<String> left(Set<String> sentences) {
        return sentences.stream()
                .filter(english ->
                        ENGLISH.matcher(withoutNames(German.of(english))).find())
                .map(english -> english + " => " + German.of(english))
                .toList();
    }

    /** The longest first, since short ones stand in them. */
    private static final List<String> ENGLISH_NAMES = Asked.CATALOGUE.all().stream()
            .filter(exercise -> GermanNames.of(exercise.id()).isEmpty())
            .map(CatalogExercise::name)
            .sorted(Comparator.comparing(name -> -name.length()))
            .toList();

    /** What no German lifter has a word for keeps its English name. */
    private static String withoutNames(String text) {
        String left = text;
        for (String name : ENGLISH_NAMES) {
            left = left.replace(name, "");
        }
        return left;
    }

    @Test
    @DisplayName("021-AC16 about joints has a German one")
    void joints() {
        Set<String> all = new TreeSet<>();
        for (String area :
                List.of("neck", "shoulder", "elbow", "wrist", "lower_back", "hip", "knee", "ankle", "chest")) {
            PlanHistory hurting = new PlanHistory(
                    Asked.MONDAY, Map.of(), Map.of(), List.of(new OpenPain(area, 5, null, Asked.MONDAY)), null);
            AllowedExercises allowed =
                    new AllowedExercises(OnboardingProfilesTest.profiles().getFirst(), hurting);
            Asked.CATALOGUE.all().stream()
                    .flatMap(exercise -> allowed.refusals(exercise).stream())
                    .forEach(refusal -> all.add(refusal.why()));
        }
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(left(all)).isEmpty();
    }

    @Test
    @DisplayName("021-AC16 has German numbers, days and names, sentence by sentence")
    void forms() {
        assertThat(
                        German.of(
                                "For quads, first choice allowed as squat; the mesocycle has 7.5 sets (MEV 6, MAV 14). Load: 140.0 kg (RTS, 2025-12-29) x 78.6 % = 110.0 kg, on steps of 2.5 kg."))
                .isEqualTo(
                        "Für Quadrizeps: die erste erlaubte Wahl, als Kniebeuge; der Block hat 7,5 Sätze (Minimum 6, Optimum 14). Gewicht: 140,0 kg (RTS, 29. Dezember) × 78,6 % = 110,0 kg, in Schritten von 2,5 kg.");
        assertThat(
                        German.of(
                                "3 sessions with 40 work sets and 12,345 kg of tonnage. 2 records, Barbell Squat first: 150.5 kg estimated, 148.0 kg before. Week 4 in a row. Take a lighter week: load and soreness speak for it."))
                .isEqualTo(
                        "3 Einheiten mit 40 Arbeitssätzen und 12.345 kg Tonnage. 2 Rekorde, zuerst Kniebeuge: geschätzt 150,5 kg, vorher 148,0 kg. Woche 4 in Folge. Mach eine leichtere Woche: dafür sprechen die Belastung und der Muskelkater.");
        assertThat(German.of("Something nobody wrote a line for.")).isEqualTo("Something nobody wrote a line for.");
    }
}
