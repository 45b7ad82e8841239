package dev.trainer2.monolith;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An athlete with the token of their session. */
@Entity
@Table(name = "athlete")
class AthleteRow {
    @Id
    private String userId;

    private String token;
    private @Nullable Double bodyweightKg;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AthleteRow() {}

    AthleteRow(String userId, String token) {
        this.userId = userId;
        this.token = token;
    }

    String userId() {
        return userId;
    }

    String token() {
        return token;
    }

    @Nullable
    Double bodyweightKg() {
        return bodyweightKg;
    }
}
