package dev.trainer2.gateway.imports;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.imports.log.FileDoubts;
import dev.trainer2.gateway.imports.log.StandingLog;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.log.LogEnd;
import dev.trainer2.gateway.log.Waits;
import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.views.CatalogueStore;
import dev.trainer2.gateway.views.CaughtUp;
import dev.trainer2.gateway.views.StateStore;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an import has to know of its athlete, read when everything they were told is accepted is there. */
@Component
class AthleteReadings {
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final int PAGE = 1_000;

    private final EventStore store;
    private final LogEnd logEnd;
    private final CaughtUp caughtUp;
    private final StateStore states;
    private final AthleteKeys keys;
    private final CatalogueStore catalogue;

    AthleteReadings(
            EventStore store,
            LogEnd logEnd,
            CaughtUp caughtUp,
            StateStore states,
            AthleteKeys keys,
            CatalogueStore catalogue) {
        this.store = store;
        this.logEnd = logEnd;
        this.caughtUp = caughtUp;
        this.states = states;
        this.keys = keys;
        this.catalogue = catalogue;
    }

    /**
     * Waits until the stored log and the state have what was appended for the athlete, by whichever gateway, and until
     * their registration is known.
     *
     * @throws Problem {@code VIEWS_BEHIND} (503) when that takes too long: a guessed unit or zone would be worse
     */
    void await(String userId) {
        boolean registered = Waits.until(WITHIN, () -> states.zoneOf(userId).isPresent());
        long last = logEnd.lastNotStored(userId);
        boolean stored = registered && (last < 0 || caughtUp.awaitStored(userId, last, WITHIN));
        if (!stored || !caughtUp.awaitState(userId, store.lastOffsetOf(userId), WITHIN)) {
            throw Problem.unavailable(
                    "VIEWS_BEHIND", "What you changed last is not there yet. Nothing was imported; try again.", 10);
        }
    }

    /** The zone of the profile. */
    ZoneId zone(String userId) {
        return ZoneId.of(states.zoneOf(userId).orElse("UTC"));
    }

    /** The unit of the profile. */
    Unit unit(String userId) {
        return states.find(userId)
                .map(row -> row.state().get("profile"))
                .filter(profile -> profile instanceof Map<?, ?> map && "lb".equals(map.get("unit")))
                .map(lb -> Unit.LB)
                .orElse(Unit.KG);
    }

    /**
     * The workouts of the athlete's log.
     *
     * @param doubts takes what the sets of a file are judged by
     */
    StandingLog standing(String userId, FileDoubts doubts) {
        StandingLog log = new StandingLog();
        List<String> types = Stream.concat(StandingLog.TYPES.stream(), FileDoubts.FURTHER_TYPES.stream())
                .toList();
        each(userId, types, row -> {
            Instant at = Instant.parse(row.occurredAt());
            Map<?, ?> payload = row.payload() instanceof Map<?, ?> map ? map : null;
            log.add(row.type(), row.eventId(), at, row.zoneId(), "IMPORT".equals(row.source()), payload);
            doubts.add(row.type(), row.eventId(), at, row.zoneId(), payload);
        });
        return log.finished();
    }

    /** The exercises at hand. */
    Catalogue exercises() {
        return catalogue.current();
    }

    /** Goes through the events of the athlete's workouts, page by page. */
    void each(String userId, Consumer<EventStore.Row> reader) {
        each(userId, StandingLog.TYPES, reader);
    }

    private void each(String userId, List<String> types, Consumer<EventStore.Row> reader) {
        AthleteKey key =
                keys.find(userId).orElseThrow(() -> Problem.of(410, "ATHLETE_ERASED", "This account was erased."));
        long after = -1;
        List<EventStore.Row> page;
        do {
            page = store.after(userId, after, types, PAGE, key);
            for (EventStore.Row row : page) {
                reader.accept(row);
                after = row.offset();
            }
        } while (page.size() == PAGE);
    }

    /** What an exercise's name means: an id of the catalogue, or the name itself. */
    UnaryOperator<String> meaning() {
        Catalogue current = catalogue.current();
        return name -> current.find(null, name).map(CatalogExercise::id).orElse(name);
    }
}
