package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.push.Athletes;
import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the benchmarks of what a set costs, on a system that runs. */
public final class Costs implements AutoCloseable {
    private final OwnStack stack;
    private final Product product;
    private final Load load;
    private @Nullable Monolith monolith;

    /**
     * How much is asked for.
     *
     * @param rate sets a second over all athletes
     * @param mostRate the highest rate that is tried
     * @param veterans athletes with a history, and as many without
     * @param sets of a history
     * @param idle how long nothing is asked
     */
    public record Load(
            int athletes,
            double rate,
            double mostRate,
            Duration warmUp,
            Duration measured,
            int veterans,
            int sets,
            Duration idle) {}

    public Costs(OwnStack stack, Parts parts, Http http, Athletes athletes, Load load) {
        this.stack = stack;
        this.product = new Product(stack, parts, http, athletes);
        this.load = load;
    }

    /** Those that need the system where it is, by name. */
    public Map<String, Supplier<Benchmark>> onTheSystem() {
        Map<String, Supplier<Benchmark>> all = new LinkedHashMap<>();
        all.put("set", () -> new SetBenchmark(product, monolith(), load.athletes(), sets(load.rate())));
        all.put(
                "history",
                () -> new HistoryBenchmark(
                        product, load.veterans(), load.sets(), sets(Math.min(load.rate(), load.veterans()))));
        all.put(
                "rate",
                () -> new RateBenchmark(product, monolith(), load.athletes(), sets(load.rate()), load.mostRate()));
        all.put("idle", () -> new IdleBenchmark(product, monolith(), load.idle()));
        return all;
    }

    /** Starts the system again, which moves it, and so must be the last. */
    public Benchmark start() {
        close();
        return new StartBenchmark(stack, folder());
    }

    private SetLoad sets(double rate) {
        return new SetLoad(rate, load.warmUp(), load.measured());
    }

    /** Starts it for whoever needs it first. */
    private Monolith monolith() {
        Monolith running = monolith;
        if (running == null) {
            running = Monolith.start(folder());
            monolith = running;
        }
        return running;
    }

    private Path folder() {
        return stack.data().resolveSibling("monolith");
    }

    @Override
    public void close() {
        Monolith running = monolith;
        if (running != null) {
            running.close();
            monolith = null;
        }
    }
}
