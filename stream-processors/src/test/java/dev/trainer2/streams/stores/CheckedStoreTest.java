package dev.trainer2.streams.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.streams.BoundedRocks;
import dev.trainer2.streams.DeadLetterHandler;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A local store")
class CheckedStoreTest {
    private static final int ROWS = 4_000;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("006-AC40 with a flipped byte in a file leaves no row out in silence: reading it to its end fails")
    void flippedByte() throws IOException {
        KeyValueStore<Bytes, byte[]> plain =
                Stores.persistentKeyValueStore("plain").get();
        fill(plain, "plain");
        flipByte("plain");
        // the reason for all this: the store of Kafka Streams ends early and says nothing
        assertThat(count(plain)).isLessThan(ROWS);
        plain.close();

        KeyValueStore<Bytes, byte[]> checked = CheckedStore.supplier("checked").get();
        fill(checked, "checked");
        flipByte("checked"); // before anything is read into the cache
        Throwable fault = org.assertj.core.api.Assertions.catchThrowable(() -> count(checked));
        assertThat(fault).hasMessageContaining("store checked cannot be read to its end");
        assertThat(StoreDamage.isCauseOf(fault)).isTrue();
        checked.close();

        KeyValueStore<Bytes, byte[]> sound = CheckedStore.supplier("sound").get();
        fill(sound, "sound");
        assertThat(count(sound)).isEqualTo(ROWS);
        sound.close();
    }

    @Test
    @DisplayName(
            "006-AC40 that is damaged makes no dead letter of a sound record: the topology fails and reads it again")
    @SuppressWarnings("NullAway") // where the record came from is not asked for
    void noDeadLetter() throws IOException {
        KeyValueStore<Bytes, byte[]> store = CheckedStore.supplier("letters").get();
        fill(store, "letters");
        flipByte("letters");
        Exception fault = (Exception) org.assertj.core.api.Assertions.catchThrowable(() -> count(store));
        DeadLetterHandler handler = new DeadLetterHandler();
        handler.configure(Map.of());
        ProcessingExceptionHandler.Response response =
                handler.handleError(null, new Record<>("athlete", "event", 0), new IllegalStateException(fault));
        assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.FAIL);
        assertThat(response.deadLetterQueueRecords()).isEmpty();
        store.close();
    }

    @Test
    @DisplayName("006-AC40 whose files are gone is damaged, one whose lock is held is not")
    void gone() {
        assertThat(StoreDamage.isCauseOf(new IllegalStateException("some other fault")))
                .isFalse();
        assertThatThrownBy(() -> new CheckedIterator(new NoRows(), "none")).isInstanceOf(IllegalStateException.class);
    }

    private void fill(KeyValueStore<Bytes, byte[]> store, String name) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, name);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.BytesSerde.class);
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        var context = new MockProcessorContext<>(
                properties,
                new org.apache.kafka.streams.processor.TaskId(0, 0),
                folder.resolve(name).toFile());
        store.init(context.getStateStoreContext(), store);
        Random random = new Random(7);
        for (int n = 0; n < ROWS; n++) {
            byte[] value = new byte[300];
            random.nextBytes(value); // so that it cannot be compressed
            store.put(key(n), value);
        }
        store.flush();
    }

    private static Bytes key(int n) {
        return Bytes.wrap(String.format("athlete|%06d", n).getBytes(StandardCharsets.UTF_8));
    }

    private static int count(KeyValueStore<Bytes, byte[]> store) {
        int rows = 0;
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                all.next();
                rows++;
            }
        }
        return rows;
    }

    private void flipByte(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".sst")).toList();
            assertThat(tables).isNotEmpty();
            try (RandomAccessFile table = new RandomAccessFile(tables.getFirst().toFile(), "rw")) {
                long middle = table.length() / 2;
                table.seek(middle);
                int was = table.read();
                table.seek(middle);
                table.write(was ^ 0x40);
            }
        }
    }

    private static final class NoRows implements KeyValueIterator<Bytes, byte[]> {
        @Override
        public void close() {}

        @Override
        public Bytes peekNextKey() {
            throw new java.util.NoSuchElementException();
        }

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public org.apache.kafka.streams.KeyValue<Bytes, byte[]> next() {
            throw new java.util.NoSuchElementException();
        }
    }
}
