package dev.trainer2.streams.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.streams.BareSerdes;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.log.TrainingDays;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The athletes in memory")
class AthleteMemoryTest {
    private final EventBudget budget = new EventBudget(4);

    private AthleteMemory task() {
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("training-days"), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        MockProcessorContext<String, byte[]> context = new MockProcessorContext<>();
        store.init(context.getStateStoreContext(), store);
        return new AthleteMemory(new TrainingDays(store, new BareSerdes().deserializer()), budget);
    }

    private static void train(AthleteMemory memory, String user, int sets) {
        for (int set = 0; set < sets; set++) {
            Athlete athlete = memory.of(user);
            athlete.add(Driver.set(user + set, Instant.EPOCH.plusSeconds(set), "Bench", 60, 5, null));
            memory.grew();
        }
        memory.forgetOldest();
    }

    @Test
    @DisplayName(
            "023-AC12 those heard of lately stay within a bound that all tasks share, and one alone stays however long")
    void bound() {
        AthleteMemory one = task();
        AthleteMemory other = task();
        train(one, "long", 6);
        assertThat(one.holds("long")).isTrue();
        train(one, "next", 1);
        assertThat(one.holds("long")).isFalse();
        train(other, "a", 2);
        train(other, "b", 2);
        assertThat(other.holds("a")).isFalse();
        assertThat(one.holds("next")).isTrue();
        other.forgetAll();
        assertThat(other.holds("b")).isFalse();
        assertThat(budget.isExceeded()).isFalse();
    }
}
