package dev.trainer2.monolith;

import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.science.Catalogue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes sets, corrections and removals of an athlete, each batch in one transaction with all that follows of it. */
@Service
class SetService {
    private final EntityManager entities;
    private final SetQueries queries;
    private final RowsAnew rowsAnew;
    private final Catalogue catalogue;

    SetService(EntityManager entities, SetQueries queries, RowsAnew rowsAnew, Catalogue catalogue) {
        this.entities = entities;
        this.queries = queries;
        this.rowsAnew = rowsAnew;
        this.catalogue = catalogue;
    }

    /** What came of a batch: the events that were new, and the rows that changed. */
    record Outcome(List<String> accepted, List<Object> rows) {}

    /** Makes an athlete. */
    @Transactional
    void register(String user, String token) {
        entities.persist(new AthleteRow(user, token));
    }

    /**
     * Takes a batch.
     *
     * @throws UnknownSetException when a correction or a removal is of no set
     */
    @Transactional
    Outcome append(String user, List<EventDraft> drafts) {
        // the batches of an athlete wait for one another
        AthleteRow athlete =
                Objects.requireNonNull(entities.find(AthleteRow.class, user, LockModeType.PESSIMISTIC_WRITE), user);
        Set<UUID> seen = queries.seen(
                user,
                drafts.stream().map(draft -> UUID.fromString(draft.eventId())).toList());
        Map<String, EventDraft> fresh = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> !seen.contains(UUID.fromString(draft.eventId())))
                .forEach(draft -> fresh.putIfAbsent(draft.eventId(), draft));
        if (fresh.isEmpty()) {
            return new Outcome(List.of(), List.of());
        }
        Map<UUID, TrainingSet> known = queries.sets(
                user, fresh.values().stream().map(SetService::setId).toList());
        Touched touched = new Touched();
        for (EventDraft draft : fresh.values()) {
            entities.persist(new SeenEvent(new EventId(user, UUID.fromString(draft.eventId()))));
            apply(draft, athlete, known, touched);
        }
        List<Object> rows = new java.util.ArrayList<>(new LinkedHashSet<>(touched.logged()));
        rows.addAll(rowsAnew.of(user, touched));
        return new Outcome(List.copyOf(fresh.keySet()), rows);
    }

    private void apply(EventDraft draft, AthleteRow athlete, Map<UUID, TrainingSet> known, Touched touched) {
        UUID id = setId(draft);
        @Nullable TrainingSet set = known.get(id);
        if (draft.type().equals("SetLogged")) {
            if (set == null) {
                TrainingSet logged = new TrainingSet(
                        new SetId(athlete.userId(), id),
                        UUID.fromString(draft.eventId()),
                        draft.occurredAt(),
                        draft.occurredAt().atZone(ZoneId.of(draft.zoneId())).toLocalDate());
                known.put(id, logged);
                become(logged, draft, athlete, touched);
                entities.persist(logged);
            }
        } else if (set == null) {
            throw new UnknownSetException(id);
        } else if (!set.isRemoved()) {
            touched.note(set);
            touched.again().add(set.exercise());
            if (draft.type().equals("SetRemoved")) {
                set.remove();
            } else {
                become(set, draft, athlete, touched);
                touched.again().add(set.exercise());
            }
        }
    }

    private void become(TrainingSet set, EventDraft draft, AthleteRow athlete, Touched touched) {
        set.become(SetContent.of(draft.payload()));
        Figures.judge(set, catalogue, athlete.bodyweightKg());
        touched.note(set);
        touched.logged().add(set);
    }

    private static UUID setId(EventDraft draft) {
        return UUID.fromString(String.valueOf(draft.payload().get("setId")));
    }
}
