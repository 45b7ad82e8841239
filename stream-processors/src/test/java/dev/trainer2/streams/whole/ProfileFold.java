package dev.trainer2.streams.whole;

import dev.trainer2.contract.codec.SealedFields;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.LiftGoal;
import dev.trainer2.events.Load;
import dev.trainer2.events.ProfileUpdated;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserOnboarded;
import dev.trainer2.events.UserRegistered;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The profile and the body weight: for each field the last event in order that gives it wins. */
final class ProfileFold {
    private final AthleteProfile profile = AthleteProfile.newBuilder().build();
    private final TreeMap<Instant, BodyweightEntry> weights = new TreeMap<>();

    void add(TrainingEvent event) {
        switch (event.getPayload()) {
            case UserRegistered registered -> take(registered);
            case UserOnboarded onboarded -> {
                take(onboarded);
                profile.setOnboarded(true);
                weigh(event, onboarded.getBodyweight());
            }
            case ProfileUpdated updated -> {
                take(updated);
                profile.getLiftGoals().values().removeIf(LiftGoal::getDropped);
                weigh(event, updated.getBodyweight());
            }
            case BodyweightLogged logged -> weigh(event, logged.getLoad());
            default -> {}
        }
    }

    /** Copies the fields that both have and the event gives. */
    private void take(SpecificRecord given) {
        for (Schema.Field field : profile.getSchema().getFields()) {
            Schema.Field from = given.getSchema().getField(field.name());
            Object value = from == null ? null : given.get(from.pos());
            Schema.Field sealed = SealedFields.companion(field, profile.getSchema());
            if (sealed != null && from != null) {
                takeEither(given, from, field, sealed);
            } else if (value instanceof Map<?, ?> map) {
                Map<Object, Object> merged = new TreeMap<>((Map<?, ?>) profile.get(field.pos()));
                merged.putAll(map);
                profile.put(field.pos(), merged);
            } else if (value != null && SealedFields.seals(field) == null) {
                profile.put(field.pos(), value);
            }
        }
    }

    /** What is sealed takes the place of what was plain, and the other way round in a log that holds both in any order. */
    private void takeEither(SpecificRecord given, Schema.Field from, Schema.Field plain, Schema.Field sealed) {
        Object cipherText = given.get(given.getSchema().getField(sealed.name()).pos());
        Object value = given.get(from.pos());
        if (cipherText != null || value != null) {
            profile.put(plain.pos(), cipherText == null ? value : List.of());
            profile.put(sealed.pos(), cipherText);
        }
    }

    private void weigh(TrainingEvent event, @Nullable Load load) {
        if (load != null) {
            weights.put(
                    event.getOccurredAt(),
                    new BodyweightEntry(
                            load,
                            event.getOccurredAt(),
                            event.getPayload() instanceof BodyweightLogged ? event.getEventId() : null));
        }
    }

    AthleteProfile profile() {
        return profile;
    }

    @Nullable
    BodyweightEntry latestBodyweight() {
        return weights.isEmpty() ? null : weights.lastEntry().getValue();
    }

    /** The latest body weight at or before an instant, in kilograms. */
    Optional<BigDecimal> bodyweightAt(Instant instant) {
        return Optional.ofNullable(weights.floorEntry(instant))
                .map(entry -> Kilograms.of(entry.getValue().getLoad()));
    }
}
