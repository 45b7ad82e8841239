package dev.trainer2.streams.fatigue;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.ViewSinks;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;

/**
 * <pre>
 *   trainer.events.v1 ──▶ read-events ──▶ fold-events ──┬─▶ write-rows ────▶ trainer.fatigue.vN   (user|day)
 *                                             │         └─▶ write-events ──▶ trainer.events.v1    (DeloadTriggered)
 *                       athlete-log, athlete-cursor,
 *                       athlete-day, daily-fatigue
 * </pre>
 *
 * A new day in the athlete's zone and an edited catalogue make the view anew as an event does.
 */
public final class FatigueTopology {
    static final String ROWS = "daily-fatigue";

    private FatigueTopology() {}

    /**
     * @param version of the view
     * @param announces whether a deload that is due becomes an event
     */
    public static Topology build(EventSerdes serdes, Supplier<Catalogue> catalogue, String version, boolean announces) {
        return ViewSinks.<DailyFatigue>topology(
                serdes, Topics.FATIGUE, version, ROWS, () -> new FatigueProcessor(catalogue, announces));
    }
}
