package dev.trainer2.streams;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.catalogue.CatalogueFollower;
import dev.trainer2.streams.coaching.CoachingTopology;
import dev.trainer2.streams.fatigue.FatigueTopology;
import dev.trainer2.streams.plan.PlanTopology;
import dev.trainer2.streams.review.ReviewTopology;
import dev.trainer2.streams.state.StateTopology;
import dev.trainer2.streams.versions.ViewVersions;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the topologies: every version of the views that is to be kept up, and plans and the queue of the coach on the lowest
 * of them. That one is live: its news become events. The others are computed beside it in silence.
 */
public final class ViewTopologies implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ViewTopologies.class);

    private final StreamsSettings settings;
    private final EventSerdes serdes;
    private final Function<String, Optional<AthleteKey>> keys;
    private final MeterRegistry meters;
    private final Map<String, List<TopologyRunner>> runners = new LinkedHashMap<>();
    private @Nullable CatalogueFollower catalogue;
    private @Nullable ViewVersions versions;
    private @Nullable String live;
    /** What runs once, on the live version: who decides about plans, and who asks the coach. */
    private volatile List<TopologyRunner> deciding = List.of();

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
            endDeciding();
            live = first;
        }
        for (String version : wanted) {
            runners.computeIfAbsent(version, absent -> views(version, version.equals(first), exercises));
        }
        if (newLive) {
            deciding = List.of(
                    started(once(
                            "plan",
                            () -> PlanTopology.build(serdes, exercises, keys, Topics.versioned(Topics.STATE, first)))),
                    started(once("coaching", () -> CoachingTopology.build(serdes, settings.coachDeadline(), first))));
        }
    }

    private List<TopologyRunner> views(String version, boolean isLive, Supplier<Catalogue> exercises) {
        LOG.info("version {} of the views runs{}", version, isLive ? "" : " beside the live one");
        return List.of(
                started(new TopologyRunner(
                        "state",
                        version,
                        isLive,
                        () -> StateTopology.build(serdes, exercises, version),
                        settings,
                        meters)),
                started(new TopologyRunner(
                        "fatigue",
                        version,
                        isLive,
                        () -> FatigueTopology.build(serdes, exercises, version, isLive),
                        settings,
                        meters)),
                started(new TopologyRunner(
                        "review",
                        version,
                        isLive,
                        () -> ReviewTopology.build(serdes, exercises, version, isLive),
                        settings,
                        meters)));
    }

    private TopologyRunner once(String name, Supplier<Topology> topology) {
        return new TopologyRunner(name, Topics.FIRST_VERSION, true, topology, settings, meters);
    }

    private static TopologyRunner started(TopologyRunner runner) {
        runner.start();
        return runner;
    }

    private void end(String version, boolean forGood) {
        List<TopologyRunner> ended = runners.remove(version);
        if (ended != null) {
            ended.forEach(forGood ? TopologyRunner::retire : TopologyRunner::stop);
        }
    }

    private void endDeciding() {
        List<TopologyRunner> ended = deciding;
        deciding = List.of();
        ended.reversed().forEach(TopologyRunner::stop);
    }

    @Override
    public void stop() {
        running = false;
        if (versions != null) {
            versions.close();
        }
        synchronized (this) {
            endDeciding();
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

    /** Up when everything live runs; a version beside it may still be catching up. */
    @Override
    public Health health() {
        List<TopologyRunner> needed = new ArrayList<>();
        List<TopologyRunner> once = deciding;
        synchronized (this) {
            needed.addAll(live == null ? List.of() : runners.getOrDefault(live, List.of()));
        }
        needed.addAll(once);
        boolean up = !once.isEmpty() && needed.stream().allMatch(TopologyRunner::runs);
        Health.Builder health = up ? Health.up() : Health.down();
        needed.forEach(runner ->
                health.withDetail(runner.applicationId(), runner.state().name()));
        return health.build();
    }
}
