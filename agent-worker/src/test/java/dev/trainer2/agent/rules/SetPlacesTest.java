package dev.trainer2.agent.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.events.CurrentWorkout;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.events.SetType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sets logged by chat")
class SetPlacesTest {
    private static List<Object> places(Answer answer) {
        return answer.intents().stream()
                .filter(Intent.Confirm.class::isInstance)
                .flatMap(intent -> ((Intent.Confirm) intent).events().stream())
                .filter(event -> "SetLogged".equals(event.get("type")))
                .map(event -> (Object) ((Map<?, ?>) event.getOrDefault("payload", Map.of())).get("setIndex"))
                .toList();
    }

    private static PerformedSet bench(int index) {
        return PerformedSet.newBuilder()
                .setSetId("s" + index)
                .setExerciseName("Bench Press")
                .setExerciseId(Asked.BENCH)
                .setSetIndex(index)
                .setSetType(SetType.WORKING)
                .setOccurredAt(Instant.EPOCH)
                .build();
    }

    @Test
    @DisplayName("009-AC21 have places from 0, and go on behind those that the running workout has")
    void places() {
        Asked asked = new Asked();
        assertThat(places(asked.say("bench press 60 kg 3x8"))).containsExactly(0, 1, 2);
        asked.workout = new CurrentWorkout("w", null, Instant.EPOCH, List.of(bench(0), bench(1)), null);
        assertThat(places(asked.say("bench press 60 kg 2x8"))).containsExactly(2, 3);
        // sets of older clients were stored from 1
        asked.workout = new CurrentWorkout("w", null, Instant.EPOCH, List.of(bench(1), bench(2)), null);
        assertThat(places(asked.say("bench press 60 kg 1x8"))).containsExactly(3);
    }
}
