package dev.trainer2.gateway.push;

import dev.trainer2.contract.codec.SealedRecordJson;
import dev.trainer2.contract.codec.SealedText;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.gateway.log.Cluster;
import dev.trainer2.gateway.plan.PlanShapes;
import dev.trainer2.gateway.push.ViewChanges.View;
import dev.trainer2.gateway.views.ReviewShape;
import dev.trainer2.gateway.views.StateShape;
import dev.trainer2.gateway.views.TrainingShapes;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shapes the records of the views as REST gives their rows, with the athlete's texts opened. */
@Component
class PushedRows {
    /** The views by the names of their topics without a version. */
    private static final Map<String, View> VIEWS = Map.of(
            base(Topics.STATE), View.STATE,
            base(Topics.WORKOUTS), View.WORKOUTS,
            base(Topics.LIFTS), View.LIFTS,
            base(Topics.FATIGUE), View.FATIGUE,
            base(Topics.WEEKLY_REVIEW), View.WEEKLY_REVIEWS,
            base(Topics.PLAN), View.PLAN);

    private final AthleteKeys keys;
    private final Cluster cluster;
    private final Clock clock;

    PushedRows(AthleteKeys keys, Cluster cluster, Clock clock) {
        this.keys = keys;
        this.cluster = cluster;
        this.clock = clock;
    }

    /** The view of a topic, whatever its version. */
    static View view(String topic) {
        return Objects.requireNonNull(VIEWS.get(base(topic)), topic);
    }

    private static String base(String topic) {
        return topic.substring(0, topic.lastIndexOf('.'));
    }

    /** The row of an athlete that a record says; null where it says that there is none. */
    @Nullable
    Object row(View view, String userId, SpecificRecord record) {
        if (record instanceof AthletePlan plan) {
            return PlanShapes.inForce(plan).orElse(null);
        }
        return row(view, userId, record, opened(userId, record));
    }

    private Map<?, ?> opened(String userId, SpecificRecord record) {
        Map<?, ?> sealed = JsonMapper.shared().readValue(SealedRecordJson.of(record), Map.class);
        return (Map<?, ?>)
                Objects.requireNonNull(SealedText.open(sealed, keys.find(userId).orElse(null)));
    }

    private Object row(View view, String userId, SpecificRecord record, Map<?, ?> row) {
        return switch (view) {
            case STATE ->
                StateShape.of(
                        userId,
                        row,
                        cluster.cursor(
                                        userId,
                                        ((AthleteState) record).getCursor().getOffset())
                                .encode(),
                        clock);
            case WORKOUTS -> TrainingShapes.workout(row);
            case LIFTS -> TrainingShapes.liftWithDays(row);
            case FATIGUE -> TrainingShapes.wholeDay(row);
            case WEEKLY_REVIEWS -> ReviewShape.of(row);
            case PLAN -> throw new IllegalArgumentException("a plan is shaped from its record");
        };
    }
}
