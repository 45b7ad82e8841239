package dev.trainer2.gateway.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.TrainingEvent;
import org.apache.avro.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation")
class SubjectTest {
    @Test
    @DisplayName("012-AC32 knows every type of the log, so that a new one cannot be forgotten")
    void everyType() {
        assertThat(Subject.OF_TYPE)
                .containsOnlyKeys(TrainingEvent.getClassSchema().getField("payload").schema().getTypes().stream()
                        .map(Schema::getName)
                        .toList());
    }
}
