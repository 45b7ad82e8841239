package dev.trainer2.local.verify;

import dev.trainer2.events.AthleteState;
import dev.trainer2.events.BodyweightLogged;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Made-up events and states. */
final class Made {
    private Made() {}

    static TrainingEvent event(String user, String id, double kg) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId(user)
                .setOccurredAt(Instant.parse("2026-08-01T10:00:00Z"))
                .setZoneId("Europe/Zurich")
                .setSource(EventSource.APP)
                .setContentHash(ByteBuffer.wrap(new byte[] {1, 2, 3}))
                .setPayload(BodyweightLogged.newBuilder()
                        .setLoad(new Load(kg, LoadUnit.kg))
                        .build())
                .build();
    }

    static AthleteHistory history(String user, TrainingEvent... events) {
        AthleteHistory history = new AthleteHistory(user);
        long offset = 0;
        for (TrainingEvent event : events) {
            history.add(0, offset++, event);
        }
        return history;
    }

    static AthleteState state(AthleteHistory history) {
        return Objects.requireNonNull(
                new StateCheck("v1", Catalogue.EMPTY).expected(history).get(history.userId()));
    }

    static byte[] bytes(AthleteState state) {
        try {
            ByteBuffer buffer = AthleteState.getEncoder().encode(state);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable SpecificRecord decode(byte[] bytes) {
        try {
            return AthleteState.getDecoder().decode(bytes);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
