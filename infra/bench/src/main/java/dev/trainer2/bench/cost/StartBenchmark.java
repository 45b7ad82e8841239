package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.stack.BrokerFiles;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.local.stack.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How long a stopped system takes to be ready again on its data. */
public final class StartBenchmark implements Benchmark {
    private static final double SECONDS = 12;
    private static final double NANOS = 1e9;

    private final OwnStack stack;
    private final Path monolith;

    /** @param monolith the folder of its data */
    StartBenchmark(OwnStack stack, Path monolith) {
        this.stack = stack;
        this.monolith = monolith;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the start of a stopped system on its data until it is ready";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public Map<String, Object> sizes() {
        return Map.of("MB at the broker", BrokerFiles.of(stack).bytes() / 1_000_000);
    }

    @Override
    public void prepare() {
        if (!Files.exists(monolith)) {
            Monolith.start(monolith).close(); // its data are old then, too
        }
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(
                        Role.OURS, "./trainer2 up, built", false, probe -> Map.of("seconds", stack.restart() / NANOS)),
                new Contestant(Role.BASELINE, "monolith with its Postgres", false, probe -> {
                    long began = System.nanoTime();
                    try (Monolith started = Monolith.start(monolith)) {
                        return seconds(began);
                    }
                }),
                new Contestant(Role.FLOOR, "Postgres alone", false, probe -> {
                    long began = System.nanoTime();
                    try (Database started = Database.start(monolith.resolve("postgres"))) {
                        return seconds(began);
                    }
                }));
    }

    private static Map<String, Double> seconds(long began) {
        return Map.of("seconds", (System.nanoTime() - began) / NANOS);
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("seconds", Bound.AT_MOST, SECONDS, true));
    }
}
