package dev.trainer2.gateway.explain;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.log.EventStore.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log of one athlete: an explanation looks nowhere else, so that nothing of anybody else is in it.
 *
 * @param key opens personal text; without it that reads erased
 */
record OwnEvents(String userId, @Nullable AthleteKey key, EventStore store) {
    /** The event of an id; empty when there is none, or the id is none. */
    Optional<Row> one(@Nullable Object id) {
        return id != null && isId(id.toString()) ? store.one(userId, id.toString(), key) : Optional.empty();
    }

    /** Those of the ids that are in the log, in the order given. */
    List<Row> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> stored = ids.stream().filter(OwnEvents::isId).toList();
        // most derived ids were never written: asked for at once, and only the others read
        var found = store.find(userId, stored);
        return stored.stream()
                .filter(found::containsKey)
                .flatMap(id -> one(id).stream())
                .toList();
    }

    /** Events of some types in whose payload a field has a value, in the order of the log. */
    List<Row> with(String field, @Nullable Object value, String... types) {
        return value == null ? List.of() : store.withField(userId, List.of(types), field, value.toString(), key);
    }

    /** Ids of the events of some types before an offset, newest first. */
    List<String> idsBefore(long offset, List<String> types) {
        return store.idsBefore(userId, types, offset);
    }

    private static boolean isId(String id) {
        try {
            return id.equals(UUID.fromString(id).toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
