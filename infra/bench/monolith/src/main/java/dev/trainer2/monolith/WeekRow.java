package dev.trainer2.monolith;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A week: what was done, and hard sets by muscle. */
@Entity
@Table(name = "training_week")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class WeekRow {
    @EmbeddedId
    private WeekId id;

    private int sessions;
    private int workSets;
    private double tonnageKg;
    private @Nullable Double meanRpe;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Double> hardSets;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WeekRow() {}

    WeekRow(
            WeekId id,
            int sessions,
            int workSets,
            double tonnageKg,
            @Nullable Double meanRpe,
            Map<String, Double> hardSets) {
        this.id = id;
        this.sessions = sessions;
        this.workSets = workSets;
        this.tonnageKg = tonnageKg;
        this.meanRpe = meanRpe;
        this.hardSets = hardSets;
    }
}
