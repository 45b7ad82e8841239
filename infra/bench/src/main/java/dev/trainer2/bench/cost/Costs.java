package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.push.Athletes;
import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import java.time.Duration;

/** Makes the benchmarks of what a set costs, on a system that runs. */
public final class Costs {
    private final OwnStack stack;
    private final Product product;
    private final Load load;

    /**
     * How much is asked for.
     *
     * @param rate sets a second over all athletes
     * @param veterans athletes with a history, and as many without
     * @param sets of a history
     */
    public record Load(int athletes, double rate, Duration warmUp, Duration measured, int veterans, int sets) {}

    public Costs(OwnStack stack, Parts parts, Http http, Athletes athletes, Load load) {
        this.stack = stack;
        this.product = new Product(stack, parts, http, athletes);
        this.load = load;
    }

    /** Starts the monolith in the folder of the run; it goes when this is closed. */
    public SetBenchmark set() {
        Monolith monolith = Monolith.start(stack.data().resolveSibling("monolith"));
        return new SetBenchmark(
                product, monolith, load.athletes(), new SetLoad(load.rate(), load.warmUp(), load.measured()));
    }

    /** At one set a second for each athlete at most. */
    public Benchmark history() {
        double rate = Math.min(load.rate(), load.veterans());
        return new HistoryBenchmark(
                product, load.veterans(), load.sets(), new SetLoad(rate, Duration.ofSeconds(2), load.measured()));
    }
}
