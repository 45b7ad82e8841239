package dev.trainer2.bench.cost;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Probe;
import dev.trainer2.bench.measure.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many sets a second are pushed in time, with the generator on the same cores. */
public final class RateBenchmark implements Benchmark {
    private static final double IN_TIME_MS = 250;
    private static final double SETS = 400;

    private final Product product;
    private final Monolith monolith;
    private final int athletes;
    private final SetLoad load;
    private final double most;
    private final Map<String, Object> sizes = new LinkedHashMap<>();

    RateBenchmark(Product product, Monolith monolith, int athletes, SetLoad load, double most) {
        this.product = product;
        this.monolith = monolith;
        this.athletes = athletes;
        this.load = load;
        this.most = most;
    }

    @Override
    public String name() {
        return "rate";
    }

    @Override
    public String about() {
        return "the most sets a second of which 99 of 100 are pushed within 250 ms from their intended post, found by halving";
    }

    @Override
    public String unit() {
        return "sets/s";
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
        sizes.put("seconds of a rate", load.measured().toSeconds());
        sizes.put("first rate", load.rate());
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "POST /events to the pushed rows", false, probe -> {
                    probe.begin(product.pid());
                    Map<String, Double> figures = find(product);
                    probe.end();
                    return figures;
                }),
                new Contestant(Role.BASELINE, "monolith", false, probe -> find(monolith)),
                new Contestant(
                        Role.FLOOR,
                        "inserts and commits by JDBC, one after the other",
                        false,
                        probe -> InsertFloor.rate(monolith, load.measured())));
    }

    private Map<String, Double> find(SetTarget target) throws Exception {
        List<String> tokens = target.athletes(athletes);
        return Map.of("sets", HighestRate.find(load.rate(), most, rate -> holds(target, tokens, rate)));
    }

    private boolean holds(SetTarget target, List<String> tokens, double rate) throws Exception {
        try {
            Map<String, Double> figures = load.atRate(rate).run(target, tokens, Probe.NONE, product.pid());
            return Objects.requireNonNull(figures.get("p99")) <= IN_TIME_MS;
        } catch (BenchException e) {
            if (!String.valueOf(e.getMessage()).startsWith("UNANSWERED")) {
                throw e;
            }
            target.rest(); // it was far too much
            return false;
        }
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("sets", Bound.AT_LEAST, SETS, true));
    }
}
