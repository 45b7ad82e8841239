package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set costs over all processes, beside the service that a user would write instead. */
public final class SetBenchmark implements Benchmark {
    private static final double CPU_MS = 4;
    private static final double BROKER_KB = 4;
    private static final double TIMES_MONOLITH = 2.5;

    private final Product product;
    private final Monolith monolith;
    private final int athletes;
    private final SetLoad load;
    private final Map<String, Object> sizes = new LinkedHashMap<>();

    SetBenchmark(Product product, Monolith monolith, int athletes, SetLoad load) {
        this.product = product;
        this.monolith = monolith;
        this.athletes = athletes;
        this.load = load;
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String about() {
        return "processor time of a set over all processes (cpu), and the time from its intended post to the pushed rows (p50, p99); what it adds at the broker";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Map<String, Object> sizes() {
        return sizes;
    }

    @Override
    public void prepare() throws Exception {
        product.athletes(athletes);
        monolith.athletes(athletes);
        sizes.put("athletes", athletes);
        sizes.put("sets a second", load.rate());
        sizes.put("seconds measured", load.measured().toSeconds());
        sizes.put("seconds of warm-up before them", load.warmUp().toSeconds());
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(
                        Role.OURS,
                        "POST /events to the pushed rows",
                        false,
                        probe -> load.run(product, product.athletes(athletes), probe, product.pid())),
                new Contestant(
                        Role.BASELINE,
                        "monolith: Spring Boot, JPA, Postgres",
                        false,
                        probe -> load.run(monolith, monolith.athletes(athletes), probe, product.pid())),
                new Contestant(
                        Role.FLOOR,
                        "an insert and a commit by JDBC, Postgres alone",
                        false,
                        probe -> InsertFloor.run(monolith, load)));
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                new Goal("cpu", Bound.AT_MOST, CPU_MS, true),
                new Goal("cpu", Bound.AT_MOST, TIMES_MONOLITH),
                new Goal("broker kB", Bound.AT_MOST, BROKER_KB, true));
    }
}
