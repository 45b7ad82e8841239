package dev.trainer2.streams.review;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.ViewSinks;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;

/**
 * <pre>
 *   trainer.events.v1 ──▶ read-events ──▶ fold-events ──┬─▶ write-rows ────▶ trainer.weekly-review.vN   (user|week)
 *                                             │         └─▶ write-events ──▶ trainer.events.v1          (WeekReviewed)
 *                       athlete-log, athlete-cursor,
 *                       athlete-day, weekly-review
 * </pre>
 *
 * A new day in the athlete's zone and an edited catalogue make the view anew as an event does.
 */
public final class ReviewTopology {
    static final String ROWS = "weekly-review";

    private ReviewTopology() {}

    /**
     * @param version of the view
     * @param announces whether a week that has ended becomes an event
     */
    public static Topology build(EventSerdes serdes, Supplier<Catalogue> catalogue, String version, boolean announces) {
        return ViewSinks.<WeekReview>topology(
                serdes, Topics.WEEKLY_REVIEW, version, ROWS, () -> new ReviewProcessor(catalogue, announces));
    }
}
