package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Latencies;
import dev.trainer2.bench.measure.OpenLoop;
import dev.trainer2.bench.measure.Schedule;
import dev.trainer2.bench.stack.Processes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Less than a set can cost: one row inserted and committed, at the same rate, counted at Postgres alone. */
final class InsertFloor {
    private static final String TABLE =
            "create table if not exists floor (id bigint generated always as identity, set jsonb)";
    private static final String INSERT = "insert into floor (set) values (?::jsonb)";

    private InsertFloor() {}

    static Map<String, Double> run(Monolith monolith, SetLoad load) throws SQLException, InterruptedException {
        Processes postgres = new Processes(List.of(monolith.postmaster()));
        try (Connection connection = DriverManager.getConnection(monolith.jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                double before = postgres.milliseconds();
                Schedule schedule = Schedule.soon(load.rate(), Duration.ZERO, load.measured());
                Latencies latencies = new Latencies(schedule);
                new OpenLoop().run(schedule, (message, intended) -> {
                    insert(insert, message);
                    latencies.arrived(message, System.nanoTime());
                });
                latencies.awaitAll(Duration.ofSeconds(1));
                Map<String, Double> figures = new LinkedHashMap<>();
                figures.put("cpu", (postgres.milliseconds() - before) / schedule.all());
                figures.putAll(latencies.figures());
                return figures;
            }
        }
    }

    /** How many of them one connection does in a second. */
    static Map<String, Double> rate(Monolith monolith, Duration time) throws SQLException {
        try (Connection connection = DriverManager.getConnection(monolith.jdbc());
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                long began = System.nanoTime();
                int count = 0;
                while (System.nanoTime() - began < time.toNanos()) {
                    insert(insert, count++);
                }
                return Map.of("sets", count / (time.toNanos() / 1e9));
            }
        }
    }

    private static void insert(PreparedStatement insert, int message) {
        try {
            insert.setString(1, "{\"exerciseName\": \"Squat (Barbell)\", \"reps\": 5, \"setIndex\": " + message + "}");
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the floor could not be measured", e);
        }
    }
}
