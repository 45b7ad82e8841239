package dev.trainer2.agent.rules;

import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A week of a plan as data, so that tests of what is said about a plan do not hang on how plans are made. */
final class WeekInForce {
    private WeekInForce() {}

    /** Four sessions from a Monday on. */
    static PlanWeek of(LocalDate monday) {
        Map<LocalDate, List<PlannedExercise>> exercises = new TreeMap<>();
        Map<LocalDate, String> names = new TreeMap<>();
        lines().forEach(line -> {
            String[] fields = line.split("\\|", -1);
            LocalDate day = LocalDate.parse(fields[0]);
            names.put(day, fields[1]);
            exercises.computeIfAbsent(day, absent -> new ArrayList<>()).add(exercise(fields));
        });
        PlanWeek week = new PlanWeek("plan-" + monday, 1, monday, 1, List.of());
        List<PlannedSession> sessions = new ArrayList<>();
        exercises.forEach((day, planned) ->
                sessions.add(new PlannedSession(day, java.util.Objects.requireNonNull(names.get(day)), 0, List.of())
                        .with(planned, Asked.CATALOGUE)));
        return week.with(sessions).restated(Asked.CATALOGUE);
    }

    private static PlannedExercise exercise(String[] fields) {
        String kilograms = fields[7];
        return new PlannedExercise(
                fields[2],
                fields[2],
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                Integer.parseInt(fields[5]),
                Double.parseDouble(fields[6]),
                kilograms.isEmpty() ? null : new Load(Double.parseDouble(kilograms), Unit.KG),
                fields[8]);
    }

    private static List<String> lines() {
        try (InputStream in = WeekInForce.class.getResourceAsStream("/week-in-force.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
