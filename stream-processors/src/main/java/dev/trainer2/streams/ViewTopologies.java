package dev.trainer2.streams;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.athlete.AthleteTopology;
import dev.trainer2.streams.catalogue.CatalogueFollower;
import dev.trainer2.streams.versions.ViewVersions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the topology in every version that is to be kept up. The lowest is live: it decides about plans, asks the coach and
 * announces. The others are computed beside it in silence.
 */
public final class ViewTopologies implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ViewTopologies.class);

    private final StreamsSettings settings;
    private final EventSerdes serdes;
    private final Function<String, Optional<AthleteKey>> keys;
    private final MeterRegistry meters;
    private final Map<String, TopologyRunner> runners = new LinkedHashMap<>();
    private @Nullable CatalogueFollower catalogue;
    private @Nullable ViewVersions versions;
    private @Nullable String live;
    private volatile boolean running;

    /**
     * @param keys opens what plans are held against; the other topologies do without
     */
    ViewTopologies(
            StreamsSettings settings,
            EventSerdes serdes,
            Function<String, Optional<AthleteKey>> keys,
            MeterRegistry meters) {
        this.keys = keys;
        this.settings = settings;
        this.serdes = serdes;
        this.meters = meters;
    }

    @Override
    public void start() {
        CatalogueFollower follower = new CatalogueFollower(settings.bootstrapServers(), serdes);
        catalogue = follower;
        running = true;
        versions = new ViewVersions(settings.bootstrapServers(), serdes, wanted -> {
            if (runners.isEmpty()) {
                follower.awaitLoaded();
            }
            run(wanted, follower);
        });
    }

    /** Starts and stops what the wanted versions ask for; called by one thread. */
    private synchronized void run(List<String> wanted, Supplier<Catalogue> exercises) {
        if (!running || wanted.isEmpty()) {
            return;
        }
        String first = wanted.getFirst();
        boolean newLive = !first.equals(live);
        List<String> gone = runners.keySet().stream()
                .filter(version -> !wanted.contains(version))
                .toList();
        for (String version : gone) {
            LOG.info("version {} of the views is retired", version);
            end(version, true);
        }
        if (newLive) {
            end(first, false); // it ran beside another, in silence
            live = first;
        }
        for (String version : wanted) {
            runners.computeIfAbsent(version, absent -> athlete(version, version.equals(first), exercises));
        }
    }

    private TopologyRunner athlete(String version, boolean isLive, Supplier<Catalogue> exercises) {
        LOG.info("version {} of the views runs{}", version, isLive ? "" : " beside the live one");
        AthleteTopology.Settings made =
                new AthleteTopology.Settings(serdes, exercises, keys, settings.coachDeadline(), version, isLive);
        return started(
                new TopologyRunner("athlete", version, isLive, () -> AthleteTopology.build(made), settings, meters));
    }

    private static TopologyRunner started(TopologyRunner runner) {
        runner.start();
        return runner;
    }

    private void end(String version, boolean forGood) {
        TopologyRunner ended = runners.remove(version);
        if (ended != null && forGood) {
            ended.retire();
        } else if (ended != null) {
            ended.stop();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (versions != null) {
            versions.close();
        }
        synchronized (this) {
            List.copyOf(runners.keySet()).forEach(version -> end(version, false));
            live = null;
        }
        if (catalogue != null) {
            catalogue.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Up when the live version runs; one beside it may still be catching up. */
    @Override
    public synchronized Health health() {
        TopologyRunner needed = live == null ? null : runners.get(live);
        if (needed == null) {
            return Health.down().build();
        }
        Health.Builder health = needed.runs() ? Health.up() : Health.down();
        return health.withDetail(needed.applicationId(), needed.state().name()).build();
    }
}
