package dev.trainer2.streams.state;

import dev.trainer2.events.AthleteState;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.AthleteLogProcessor;
import dev.trainer2.streams.log.Emission;
import dev.trainer2.streams.log.Pauses;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Record;

/** Emits the folded state of an athlete; it follows every record, so that its cursor tells how far it has come. */
final class StateProcessor extends AthleteLogProcessor<AthleteState> {
    private static final int EVENTS_IN_MEMORY = 15_000;

    private final Supplier<Catalogue> catalogue;
    private final Pauses pauses;

    StateProcessor(Supplier<Catalogue> catalogue, Pauses pauses) {
        super(EVENTS_IN_MEMORY);
        this.catalogue = catalogue;
        this.pauses = pauses;
    }

    @Override
    protected boolean concerns(TrainingEvent event) {
        return true;
    }

    @Override
    protected boolean followsEveryRecord() {
        return true;
    }

    @Override
    protected boolean mayWait(TrainingEvent event, long now) {
        return false; // the athlete looks at it
    }

    @Override
    protected void emit(String user, Collection<TrainingEvent> events, Emission emission) {
        AthleteState state = AthleteStateFold.fold(user, events, emission.cursor(), catalogue.get());
        context()
                .forward(new Record<>(
                        user, state, emission.timestamp(), emission.headersOf(user, "AthleteState", "state")));
        // the athlete sees it as it is written, but plans and questions stand on what is committed
        if (emission.cause() == Emission.Cause.LIVE && pauses.ended(context().currentSystemTimeMs())) {
            context().commit();
        }
    }

    @Override
    protected void erase(String user, Emission emission) {
        context()
                .forward(
                        new Record<>(user, null, emission.timestamp(), emission.headersOf(user, "Tombstone", "state")));
    }

    @Override
    protected void forgotten(String user) {
        // nothing is kept beside the log
    }
}
