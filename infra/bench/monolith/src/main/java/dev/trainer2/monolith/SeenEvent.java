package dev.trainer2.monolith;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An event that was taken, so that a repeated one is known. */
@Entity
@Table(name = "seen_event")
class SeenEvent {
    @EmbeddedId
    private EventId id;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SeenEvent() {}

    SeenEvent(EventId id) {
        this.id = id;
    }
}
