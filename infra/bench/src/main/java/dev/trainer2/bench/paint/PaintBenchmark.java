package dev.trainer2.bench.paint;

import dev.trainer2.bench.measure.Benchmark;
import dev.trainer2.bench.measure.Contestant;
import dev.trainer2.bench.measure.Goal;
import dev.trainer2.bench.measure.Goal.Bound;
import dev.trainer2.bench.measure.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set logged by a press until the next paint (the duration of
 * <a href="https://www.w3.org/TR/event-timing/">Event Timing</a>, in steps of 8 ms), on the page of a workout with years of
 * history loaded.
 */
public final class PaintBenchmark implements Benchmark, AutoCloseable {
    private static final int WEEKS_A_YEAR = 52;
    /** What a person takes for at once. */
    private static final double AT_ONCE_MS = 100;

    private final String url;
    private final int years;
    private final int sets;
    private final double slowdown;
    private final Lifters lifters;
    private final Phone phone;
    private boolean traced;

    /**
     * @param years of history
     * @param sets logged in a repeat
     * @param slowdown of the page's thread, as the browser's developer tools do it; 1 for none
     * @param to folder of the trace of the first repeat of ours
     */
    public PaintBenchmark(String url, int years, int sets, double slowdown, Path to) {
        this.url = url;
        this.years = years;
        this.sets = sets;
        this.slowdown = slowdown;
        this.lifters = new Lifters(url);
        this.phone = new Phone(slowdown, to.resolve("paint-trace.json"));
    }

    @Override
    public String name() {
        return "paint";
    }

    @Override
    public String about() {
        return "a set logged by a press in the browser until the next paint, with " + years
                + " years of history loaded";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Map<String, Object> sizes() {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sizes.put("sets in the history", YearsOfTraining.sets(weeks()));
        sizes.put("sets logged in a repeat", sets);
        sizes.put("slowdown of the page", slowdown);
        return sizes;
    }

    @Override
    public void prepare() throws Exception {
        lifters.veteran(YearsOfTraining.csv(LocalDate.now(Lifters.ZONE), weeks()), YearsOfTraining.sets(weeks()));
        lifters.beginner();
    }

    private int weeks() {
        return WEEKS_A_YEAR * years;
    }

    @Override
    public List<Contestant> contestants() {
        return List.of(
                new Contestant(Role.OURS, "with the history", true, probe -> {
                    boolean trace = !traced;
                    traced = true;
                    return phone.train(url, lifters.veteranToken(), sets, true, trace);
                }),
                // a phone has no broker on its cores: what the page alone takes
                new Contestant(
                        Role.VARIANT,
                        "with the history, without reception",
                        true,
                        probe -> phone.train(url, lifters.veteranToken(), sets, false, false)),
                new Contestant(
                        Role.BASELINE,
                        "without any history",
                        true,
                        probe -> phone.train(url, lifters.beginnerToken(), sets, true, false)),
                new Contestant(Role.FLOOR, "a blank page that writes a line", false, probe -> phone.blank(sets)));
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal("p98", Bound.AT_MOST, AT_ONCE_MS, true));
    }

    @Override
    public void close() {
        phone.close();
    }
}
