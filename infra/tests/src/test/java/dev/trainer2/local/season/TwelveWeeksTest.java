package dev.trainer2.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.season.PlanVersions.Version;
import dev.trainer2.science.Load;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve weeks of an athlete in memory, by the parts that run in production. */
@DisplayName("Twelve weeks of training by the plan")
class TwelveWeeksTest {
    private static final int WEEKS = 12;

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 20).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("008-AC10 run their mesocycles, progress by double progression, and change by accepted diffs alone")
    void followed(int seed) {
        Season season = TrainingWeeks.of(seed, WEEKS, day -> false, 0);
        PlanVersions versions = new PlanVersions(season);
        always(versions);
        progressed(season, versions);
        assertThat(versions.made())
                .extracting(version -> version.week().mesocycleWeek())
                .containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2);
        assertThat(versions.made())
                .extracting(version -> version.week().weekStart())
                .containsExactlyElementsOf(IntStream.range(0, WEEKS)
                        .mapToObj(TrainingWeeks.START::plusWeeks)
                        .toList());
        deloads(versions.made());
        report(seed, versions);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("008-AC10 keep every rule when a tenth of the sessions is missed")
    void missed(int seed) {
        Season season = TrainingWeeks.of(seed, WEEKS, day -> false, 0.1);
        PlanVersions versions = new PlanVersions(season);
        always(versions);
        progressed(season, versions);
        assertThat(versions.made()).hasSize(WEEKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    @DisplayName("008-AC10 bring a deload when the sets double, strength falls and everything is sore")
    void overreached(int seed) {
        LocalDate from = TrainingWeeks.START.plusWeeks(7);
        LocalDate end = TrainingWeeks.START.plusWeeks(9);
        Season season = TrainingWeeks.of(seed, WEEKS, day -> !day.isBefore(from) && day.isBefore(end), 0);
        PlanVersions versions = new PlanVersions(season);
        always(versions);
        List<Version> lighter = versions.all.stream()
                .filter(version -> version.diff()
                        .filter(diff -> diff.cause() == PlanDiff.Cause.DELOAD)
                        .isPresent())
                .toList();
        assertThat(lighter).anySatisfy(version -> {
            PlanDiff diff = version.diff().orElseThrow();
            assertThat(version.inForce().today()).isBetween(from, end);
            assertThat(diff.signals()).hasSizeGreaterThanOrEqualTo(2);
            diff.signals()
                    .forEach(signal -> assertThat(diff.reason())
                            .contains(signal.signal().name())
                            .contains(String.format(java.util.Locale.ROOT, "%.2f", signal.value())));
            PlanWeek before =
                    versions.all.get(versions.all.indexOf(version) - 1).week();
            assertThat(sets(version.week())).isLessThan(sets(before));
            goesOn(versions, version);
        });
    }

    /** What of its 7 days lies in the week after has fewer sets there. */
    private static void goesOn(PlanVersions versions, Version deload) {
        LocalDate end = deload.inForce().today().plusDays(7);
        versions.made().stream()
                .filter(next -> next.week().weekStart().isAfter(deload.week().weekStart())
                        && next.week().weekStart().isBefore(end)
                        && !next.week().deload()
                        && next.week().sessions().getFirst().day().isBefore(end))
                .forEach(next -> assertThat(next.inForce().generated().getNotes())
                        .anySatisfy(note -> assertThat(note).startsWith("your deload goes on")));
    }

    /** What holds of every version of every log. */
    private static void always(PlanVersions versions) {
        for (int i = 0; i < versions.all.size(); i++) {
            Version version = versions.all.get(i);
            assertThat(PlanVersions.broken(version)).as("version %s", i + 1).isEmpty();
            assertThat(PlanVersions.tooMuch(version)).isEmpty();
            assertThat(version.week().version()).isEqualTo(i + 1);
            if (i > 0) {
                changed(versions.all.get(i - 1).week(), version);
            }
        }
    }

    private static void changed(PlanWeek before, Version after) {
        if (after.diff().isPresent()) {
            assertThat(PlanEdit.apply(before, after.diff().get().operations(), Season.CATALOGUE))
                    .isEqualTo(new PlanEdit.Applied(after.week()));
        } else {
            assertThat(after.week().weekStart()).isAfter(before.weekStart());
            Map<String, Load> loads = PlanVersions.loads(after.week());
            PlanVersions.loads(before)
                    .forEach((place, load) -> assertThat(loads.getOrDefault(place, load))
                            .as(
                                    "%s changed without a word in %s",
                                    place, after.week().planId())
                            .isEqualTo(load));
        }
    }

    /** Every load of a new week is the one that the rule asks for, or that rule's load is too high for the guardrails. */
    private static void progressed(Season season, PlanVersions versions) {
        StatedProgression stated = new StatedProgression(season.events());
        for (int i = 0; i + 1 < versions.all.size(); i++) {
            Version made = versions.all.get(i);
            if (made.diff().isPresent() || made.week().deload()) {
                continue;
            }
            Version next = versions.all.get(i + 1);
            boolean progressed = next.diff()
                    .filter(diff -> diff.cause() == PlanDiff.Cause.PROGRESSION)
                    .isPresent();
            next.diff().filter(diff -> progressed).stream()
                    .flatMap(diff -> diff.operations().stream())
                    .forEach(operation -> assertThat(operation).isInstanceOf(PlanOperation.SetLoad.class));
            PlanWeek now = progressed ? next.week() : made.week();
            PlanRules rules = PlanVersions.rules(made.inForce());
            for (PlannedSession session : made.week().sessions()) {
                for (PlannedExercise planned : session.exercises()) {
                    stated.next(planned, made.inForce().event().getOccurredAt())
                            .ifPresent(kilograms -> stands(now, session, planned, kilograms, rules));
                }
            }
        }
    }

    private static void stands(
            PlanWeek week, PlannedSession session, PlannedExercise planned, double kilograms, PlanRules rules) {
        PlannedExercise standing =
                PlanVersions.exercise(week, session.day(), planned.exerciseId()).orElseThrow();
        Load load = standing.load();
        if (load != null && load.value() == kilograms) {
            return;
        }
        assertThat(standing.load()).isEqualTo(planned.load());
        PlanOperation asked = new PlanOperation.SetLoad(
                session.day(), planned.exerciseId(), new Load(kilograms, dev.trainer2.science.Unit.KG), "");
        assertThat(PlanEdit.apply(week, List.of(asked), Season.CATALOGUE))
                .isInstanceOfSatisfying(
                        PlanEdit.Applied.class,
                        applied -> assertThat(rules.violations(applied.week(), List.of()))
                                .as("%s should be at %s kg, not %s", planned.name(), kilograms, load)
                                .isNotEmpty());
    }

    /** 60 % of the sets of the week before, session by session; more only where every exercise is down to one. */
    private static void deloads(List<Version> made) {
        for (int i = 1; i < made.size(); i++) {
            PlanWeek week = made.get(i).week();
            if (week.deload()) {
                PlanWeek full = made.get(i - 1).week();
                assertThat(week.sessions()).hasSameSizeAs(full.sessions());
                for (int s = 0; s < week.sessions().size(); s++) {
                    PlannedSession light = week.sessions().get(s);
                    int kept = Math.floorDiv(full.sessions().get(s).sets() * 60 + 50, 100);
                    boolean ones = light.exercises().stream().allMatch(one -> one.sets() == 1);
                    assertThat(light.sets()).isGreaterThanOrEqualTo(kept);
                    assertThat(light.sets() == kept || ones)
                            .as(
                                    "%s of %s sets",
                                    light.sets(), full.sessions().get(s).sets())
                            .isTrue();
                }
            }
        }
    }

    private static int sets(PlanWeek week) {
        return week.sessions().stream().mapToInt(PlannedSession::sets).sum();
    }

    private static void report(int seed, PlanVersions versions) {
        long progressed = versions.all.stream()
                .flatMap(version -> version.diff().stream())
                .filter(diff -> diff.cause() == PlanDiff.Cause.PROGRESSION)
                .mapToLong(diff -> diff.operations().size())
                .sum();
        long deloads = versions.all.stream()
                .flatMap(version -> version.diff().stream())
                .filter(diff -> diff.cause() == PlanDiff.Cause.DELOAD)
                .count();
        System.out.printf(
                "seed %d: %d versions, %d changes of load, %d deloads proposed, sets %s%n",
                seed,
                versions.all.size(),
                progressed,
                deloads,
                versions.made().stream().map(version -> sets(version.week())).toList());
    }
}
