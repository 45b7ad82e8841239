package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.stack.Processes;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a system uses while nobody asks anything of it. */
public final class IdleBenchmark implements Benchmark {
    private static final double CORE_PERCENT = 4;
    private static final double MEBIBYTES = 1.1 * 1024;
    private static final double PERCENT = 100;

    private final Product product;
    private final Monolith monolith;
    private final Duration time;

    IdleBenchmark(Product product, Monolith monolith, Duration time) {
        this.product = product;
        this.monolith = monolith;
        this.time = time;
    }

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public String about() {
        return "processor time of all processes while nothing is asked of them, of a core (core), and their memory with shared pages"
                + " counted in parts (PSS)";
    }

    @Override
    public String unit() {
        return "%, MiB";
    }

    @Override
    public Map<String, Object> sizes() {
        return Map.of("seconds", time.toSeconds());
    }

    @Override
    public void prepare() {
        product.rest();
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "the product", false, probe -> figures(product.processes())),
                new Contestant(Role.BASELINE, "monolith", false, probe -> figures(monolith.processes())),
                new Contestant(
                        Role.FLOOR,
                        "its Postgres alone",
                        false,
                        probe -> figures(new Processes(List.of(monolith.postmaster())))));
    }

    private Map<String, Double> figures(Processes processes) throws InterruptedException {
        double before = processes.milliseconds();
        Thread.sleep(time);
        return Map.of(
                "core", (processes.milliseconds() - before) / time.toMillis() * PERCENT, "PSS", processes.mebibytes());
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                new Goal("core", Bound.AT_MOST, CORE_PERCENT, true), new Goal("PSS", Bound.AT_MOST, MEBIBYTES, true));
    }
}
