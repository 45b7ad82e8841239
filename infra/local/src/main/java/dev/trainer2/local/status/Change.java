package dev.trainer2.local.status;

import dev.trainer2.local.stack.Service;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What counters have counted between two looks. */
record Change(Map<Service, Look> before, Map<Service, Look> after) {
    Exposition now(Service service) {
        return Objects.requireNonNull(after.get(service)).metrics();
    }

    /** Increase of a counter for each second; 0 after a start in between. */
    double rate(Service service, String counter) {
        double seconds = (Objects.requireNonNull(after.get(service)).nanos()
                        - Objects.requireNonNull(before.get(service)).nanos())
                / 1e9;
        return seconds <= 0 ? 0 : Math.max(0, increase(service, counter, sample -> true)) / seconds;
    }

    private double increase(Service service, String counter, Predicate<Exposition.Sample> fits) {
        return now(service).sum(counter, fits)
                - Objects.requireNonNull(before.get(service)).metrics().sum(counter, fits);
    }

    /** @param lag not a number when nobody could tell */
    Status.Reader reader(String app, String version, double lag) {
        Predicate<Exposition.Sample> its = sample ->
                sample.label("topology").equals(app) && sample.label("version").equals(version);
        @Nullable
        Boolean running = now(Service.STREAMS)
                .of("trainer_topology_running")
                .filter(its)
                .map(sample -> sample.value() == 1)
                .findFirst()
                .orElse(null);
        double folded = increase(Service.STREAMS, "trainer_topology_age_seconds_count", its);
        double seconds = increase(Service.STREAMS, "trainer_topology_age_seconds_sum", its);
        return new Status.Reader(
                app,
                version,
                Double.isNaN(lag) ? null : Math.round(lag),
                running,
                folded > 0 ? Math.round(seconds / folded * 1000) : null);
    }
}
