package dev.trainer2.bench.cost;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import dev.trainer2.bench.push.Sets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a set costs an athlete with years of training, beside athletes who begin. */
public final class HistoryBenchmark implements Benchmark {
    private static final double TIMES_EMPTY = 1.3;
    private static final int SETS_OF_A_DAY = 25;
    private static final int SETS_OF_A_POST = 500;

    private final Product product;
    private final int athletes;
    private final int sets;
    private final SetLoad load;
    private final Map<String, Object> sizes = new LinkedHashMap<>();
    private List<String> veterans = List.of();
    private List<String> beginners = List.of();

    HistoryBenchmark(Product product, int athletes, int sets, SetLoad load) {
        this.product = product;
        this.athletes = athletes;
        this.sets = sets;
        this.load = load;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String about() {
        return "processor time of a set over all processes, of athletes with years of training and of athletes without";
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
        List<String> all = product.fresh(2 * athletes);
        veterans = all.subList(0, athletes);
        beginners = all.subList(athletes, all.size());
        for (String veteran : veterans) {
            fill(veteran);
        }
        product.rest();
        sizes.put("athletes with and without history", athletes);
        sizes.put("sets of a history", sets);
        sizes.put("sets a second", load.rate());
        sizes.put("seconds measured", load.measured().toSeconds());
    }

    /** Days of 25 sets, the last one yesterday. */
    private void fill(String token) {
        int days = Math.ceilDiv(sets, SETS_OF_A_DAY);
        Instant first = Instant.now().minus(days, ChronoUnit.DAYS);
        List<Map<String, Object>> events = new ArrayList<>();
        String workout = "";
        for (int n = 0; n < sets; n++) {
            int day = n / SETS_OF_A_DAY;
            workout = n % SETS_OF_A_DAY == 0 ? UUID.randomUUID().toString() : workout;
            Instant at = first.plus(day, ChronoUnit.DAYS).plusSeconds(n % SETS_OF_A_DAY);
            events.add(Sets.event(UUID.randomUUID().toString(), workout, n, at));
            if (events.size() == SETS_OF_A_POST || n == sets - 1) {
                product.http().post(token, "/events", Map.of("events", events));
                events.clear();
            }
        }
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(
                        Role.OURS, "with history", false, probe -> load.run(product, veterans, probe, product.pid())),
                new Contestant(
                        Role.BASELINE,
                        "without history",
                        false,
                        probe -> load.run(product, beginners, probe, product.pid())),
                new Contestant(Role.FLOOR, "no sets, for as long", false, probe -> load.idle(product)));
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("cpu", Bound.AT_MOST, TIMES_EMPTY));
    }
}
