package dev.trainer2.streams.log;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.streams.log.DayTurns.Turn;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * A view with rows by day or week: made of the facts of the log, the athlete's today and the catalogue, and made anew when
 * any of the three changes. Rows that stay as they were are not written again.
 *
 * @param <S> the computed series, kept in memory so that a change computes only what it can have touched
 */
public abstract class DailyViewProcessor<S> extends AthleteLogProcessor<SpecificRecord> {
    private static final Duration LOOK_FOR_TURNS = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofHours(12);
    private static final int EVENTS_IN_MEMORY = 8_000;

    /** A series and the catalogue it was made with. */
    private record Known<T>(T series, Catalogue catalogue) {}

    private final Supplier<Catalogue> catalogues;
    private final boolean announces;
    private final Map<String, Known<S>> known = new HashMap<>();
    private DayTurns turns;

    /** @param announces whether news become events; never those of a replay beside the live view */
    @SuppressWarnings("NullAway.Init")
    protected DailyViewProcessor(Supplier<Catalogue> catalogues, boolean announces) {
        super(EVENTS_IN_MEMORY);
        this.catalogues = catalogues;
        this.announces = announces;
    }

    /**
     * What a change is made to.
     *
     * @param before the series as it was; null when it is not in memory, and all rows are to be compared
     */
    public record Change<T>(
            String user,
            @Nullable T before,
            TrainingHistory history,
            LocalDate today,
            Catalogue catalogue,
            Emission emission) {}

    /** Writes the rows that differ. */
    protected abstract Outcome<S> write(Change<S> change);

    /**
     * What a change came to.
     *
     * @param news in the order of their days
     */
    public record Outcome<T>(T series, List<News> news) {}

    /**
     * Something that may become an event of the log.
     *
     * @param day it is of
     * @param once whether days that were told or passed over are not told again
     * @param recent whether it is still worth telling
     * @param id parts of the event's id: the same news is the same event
     */
    public record News(LocalDate day, boolean once, boolean recent, List<String> id, SpecificRecord payload) {}

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        known.clear();
        turns = new DayTurns(context.getStateStore(DayTurns.STORE));
        context.schedule(LOOK_FOR_TURNS, PunctuationType.WALL_CLOCK_TIME, this::turn);
    }

    private void turn(long now) {
        inSlices(
                turns.due(Instant.ofEpochMilli(now), catalogues.get().version()),
                user -> turns.of(user).ifPresent(turn -> emitByClock(user, turn.cursor(), now)));
    }

    @Override
    protected final boolean concerns(TrainingEvent event) {
        return Facts.TYPES.contains(
                ((SpecificRecord) event.getPayload()).getSchema().getName());
    }

    @Override
    protected final boolean followsEveryRecord() {
        return false;
    }

    /** A late event makes many days anew, and rarely comes alone. */
    @Override
    protected final boolean mayWait(TrainingEvent event, long now) {
        return event.getOccurredAt().isBefore(Instant.ofEpochMilli(now).minus(LATE));
    }

    @Override
    protected final void forgotten(String user) {
        known.remove(user);
    }

    @Override
    protected final void erase(String user, Emission emission) {
        known.remove(user);
        turns.remove(user);
        rows().removeAll(user, emission);
    }

    /** The rows as they were written last. */
    protected abstract RowStore<?> rows();

    @Override
    protected final void emit(String user, Collection<TrainingEvent> events, Emission emission) {
        List<Fact> facts = new ArrayList<>();
        events.forEach(event -> Facts.of(event).ifPresent(facts::add));
        if (facts.isEmpty()) {
            return;
        }
        Catalogue catalogue = catalogues.get();
        TrainingHistory history = TrainingHistory.of(facts, catalogue);
        ZoneId zone = Optional.ofNullable(history.zone()).orElse(facts.getLast().zone());
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(context().currentSystemTimeMs()), zone);
        Known<S> before = known.get(user);
        S usable = before == null || before.catalogue() != catalogue ? null : before.series();
        Outcome<S> outcome = write(new Change<>(user, usable, history, today, catalogue, emission));
        known.put(user, new Known<>(outcome.series(), catalogue));
        LocalDate announced = announce(user, outcome.news(), zone, emission);
        turns.put(user, new Turn(today, zone, emission.cursor(), catalogue.version(), announced));
    }

    /** Tells what is new and recent; what comes to light by old events is passed over in silence, for good. */
    private @Nullable LocalDate announce(String user, List<News> all, ZoneId zone, Emission emission) {
        LocalDate last = turns.of(user).map(Turn::announced).orElse(null);
        for (News news : all) {
            boolean told = news.once() && last != null && !news.day().isAfter(last);
            if (!told && announces && news.recent() && emission.cause() != Emission.Cause.HISTORY) {
                forwardEvent(user, news, zone, emission);
            }
            if (news.once() && !told) {
                last = news.day();
            }
        }
        return last;
    }

    private void forwardEvent(String user, News news, ZoneId zone, Emission emission) {
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        List<String> parts = new ArrayList<>(news.id());
        parts.add(1, user);
        String type = news.payload().getSchema().getName();
        TrainingEvent event = TrainingEvent.newBuilder()
                .setEventId(EventIds.derive(parts.toArray(String[]::new)))
                .setUserId(user)
                .setOccurredAt(now)
                .setZoneId(zone.getId())
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0)) // topologies hold no keys
                .setPayload(news.payload())
                .build();
        Headers headers = new RecordHeaders();
        EventHeaders.write(
                headers,
                event.getEventId(),
                type,
                news.id().getFirst(),
                now,
                EventHeaders.read(emission.headers(), EventHeaders.TRACE_PARENT).orElse(null));
        context().forward(new Record<>(user, event, now.toEpochMilli(), headers), ViewSinks.TO_EVENTS);
    }
}
