package dev.trainer2.science.plan;

import static dev.trainer2.science.plan.Plans.BENCH;
import static dev.trainer2.science.plan.Plans.CATALOGUE;
import static dev.trainer2.science.plan.Plans.GYM;
import static dev.trainer2.science.plan.Plans.MONDAY;
import static dev.trainer2.science.plan.Plans.SQUAT;
import static dev.trainer2.science.plan.Plans.history;
import static dev.trainer2.science.plan.Plans.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A template")
class TemplateTest {
    private static final Plates PLATES = Plates.of(Unit.KG, null);
    private static final Map<String, Double> BESTS =
            Map.of(SQUAT, 150.0, BENCH, 100.0, "Barbell_Deadlift", 180.0, "Standing_Military_Press", 65.0);

    /** A row of a hand-written table: sets at a load, and how the deciding one went. */
    private record Row(List<String> fields) {
        int week() {
            return Integer.parseInt(fields.getFirst());
        }

        String expected() {
            return String.join(",", fields.subList(0, 6));
        }

        String outcome() {
            return fields.get(6);
        }
    }

    static List<String> ids() {
        return Templates.all().stream().map(Template::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    @DisplayName("008-AC8 gives the sets, repetitions and loads of its hand-written table, week after week")
    void simulated(String id) {
        Template template = Templates.byId(id).orElseThrow();
        TemplateProgress progress = new TemplateProgress(template, Unit.KG);
        TemplateState state = new TemplateState(1, starts(id));
        Iterator<Row> rows = rows(id).iterator();
        int weeks = rows(id).getLast().week();
        for (int week = 1; week <= weeks; week++) {
            for (Template.Session session : template.sessions(week)) {
                for (Template.Work work : session.work()) {
                    state = work(template, progress, state, session, work, rows);
                }
            }
            state = progress.nextWeek(state);
        }
        assertThat(rows.hasNext()).isFalse();
    }

    private static TemplateState work(
            Template template,
            TemplateProgress progress,
            TemplateState state,
            Template.Session session,
            Template.Work work,
            Iterator<Row> rows) {
        TemplateState.Standing standing = state.standing(work.lift());
        TemplateState after = state;
        for (Template.Sets sets : template.sets(work, state.week(), standing.stage())) {
            Load load = TemplatePlan.load(sets, standing, PLATES);
            Row row = rows.next();
            String exercise =
                    work.exercise() == null ? template.lift(work.lift()).exercise() : work.exercise();
            assertThat(String.join(
                            ",",
                            Integer.toString(state.week()),
                            Integer.toString(session.day()),
                            work.lift(),
                            exercise,
                            sets.text(),
                            load == null ? "" : PlanMarkdown.number(load.value())))
                    .isEqualTo(row.expected());
            assertThat(row.outcome().isEmpty()).isEqualTo(!Boolean.TRUE.equals(sets.decides()));
            if (!row.outcome().isEmpty()) {
                after = progress.after(after, work.lift(), went(row.outcome(), sets.reps()));
            }
        }
        return after;
    }

    private static TemplateProgress.Went went(String outcome, int reps) {
        String[] words = outcome.split(" ");
        return switch (words[0]) {
            case "done" -> TemplateProgress.Went.asWritten(reps);
            case "failed" -> new TemplateProgress.Went(false, reps - 1, null);
            case "reps" -> TemplateProgress.Went.asWritten(Integer.parseInt(words[1]));
            default -> new TemplateProgress.Went(true, reps, new BigDecimal(words[1]));
        };
    }

    private static List<String> lines(String id) {
        try (InputStream in =
                Objects.requireNonNull(TemplateTest.class.getResourceAsStream("/templates/" + id + ".csv"), id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String id) {
        return lines(id).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> new Row(List.of(line.split(",", -1))))
                .toList();
    }

    private static Map<String, TemplateState.Standing> starts(String id) {
        Map<String, TemplateState.Standing> starts = new TreeMap<>();
        lines(id).stream()
                .filter(line -> line.startsWith("# start: ") && line.contains("="))
                .flatMap(line -> List.of(line.substring("# start: ".length()).split(" ")).stream())
                .forEach(start -> starts.put(
                        start.split("=")[0],
                        new TemplateState.Standing(new BigDecimal(start.split("=")[1]), 0, 0, null)));
        return starts;
    }

    private static PlanRules rules(int days, int minutes, Set<String> equipment) {
        return new PlanRules(profile(days, minutes, equipment), history(BESTS), CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("ids")
    @DisplayName(
            "008-AC9 is a plan for who has the time and the gym, its broken rules on record and nothing else against it")
    void asPlan(String id) {
        Template template = Templates.byId(id).orElseThrow();
        PlanRules rules = rules(6, 120, GYM);
        TemplatePlan plan = TemplatePlan.week(template, TemplatePlan.start(template, rules), rules, MONDAY);
        assertThat(plan.refusals()).isEmpty();
        assertThat(rules.violations(plan.week(), plan.overrides())).isEmpty();
        boolean allOut = template.schemes().values().stream()
                .flatMap(scheme -> scheme.variants().getFirst().stream())
                .anyMatch(Template.Sets::allOut);
        assertThat(plan.overrides().stream().anyMatch(one -> one.rule() == Rule.RPE_TOO_HIGH))
                .isEqualTo(allOut);
        plan.overrides().forEach(override -> {
            assertThat(override.original()).isNotBlank();
            assertThat(override.reason()).contains(template.name());
        });
        PlanState state = PlanState.EMPTY;
        List<PlanCommand> commands = new ArrayList<>();
        plan.overrides()
                .forEach(one -> commands.add(new PlanCommand.Insist("o" + commands.size(), Instant.EPOCH, one)));
        commands.add(new PlanCommand.ProposeWeek("week", Instant.EPOCH, plan.week()));
        for (PlanCommand command : commands) {
            state = PlanFold.after(state, PlanDecider.decide(state, command, rules));
        }
        assertThat(state.current()).isEqualTo(plan.week());
    }

    @Test
    @DisplayName(
            "begins from the estimates, suggests no load where there is none, and is refused where it does not fit")
    void start() {
        Template template = Templates.byId("531-bbb").orElseThrow();
        PlanRules rules = new PlanRules(profile(4, 60, GYM), history(Map.of(SQUAT, 150.0)), CATALOGUE);
        TemplatePlan plan = TemplatePlan.week(template, TemplatePlan.start(template, rules), rules, MONDAY);
        // training max 135; 85 % is 114.75, on the bar 115
        PlannedExercise top = plan.week().sessions().get(3).exercises().get(2);
        assertThat(top.load()).isEqualTo(Plans.kg(115));
        assertThat(top.targetRpe()).isEqualTo(10);
        assertThat(top.reason()).isEqualTo("5/3/1 Boring But Big: 1x5+ at 85 %, as many as possible.");
        assertThat(plan.week().sessions().getFirst().exercises().getFirst().load())
                .isNull();
        PlanRules home = rules(4, 20, Set.of("dumbbell"));
        assertThat(TemplatePlan.week(template, TemplatePlan.start(template, home), home, MONDAY)
                        .refusals())
                .extracting(Violation::rule)
                .contains(Rule.EQUIPMENT, Rule.SESSION_TOO_LONG);
    }
}
