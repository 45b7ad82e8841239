package dev.trainer2.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.serde.RegistryUnavailableException;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.local.Athletes;
import dev.trainer2.local.TestStack;
import dev.trainer2.sink.SinkOffsets.FencedWriterException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two sinks at once on one partition, on the real Postgres. */
@DisplayName("A sink")
class SinkFencingIT {
    /** Beyond those of the broker, so that the sink of the stack has no part in it. */
    private static final TopicPartition PARTITION = new TopicPartition(Topics.STATE, 4711);

    private DriverManagerDataSource database;
    private EventSerdes serdes;

    @BeforeEach
    void stack() {
        database = new DriverManagerDataSource(TestStack.shared().jdbc());
        serdes = new EventSerdes(TestStack.shared().parts().registryUrl());
    }

    private TopicSink sink() {
        return sink(serdes, new MockProducer<>());
    }

    private TopicSink sink(EventSerdes readBy, MockProducer<byte[], byte[]> deadLetters) {
        TopicSink sink = new TopicSink(
                readBy,
                new SinkOffsets(JdbcClient.create(database)),
                new ViewTables(new JdbcTemplate(database)),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                deadLetters,
                new SimpleMeterRegistry());
        claim(sink);
        return sink;
    }

    private static void claim(TopicSink sink) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(PARTITION));
        sink.onPartitionsAssigned(consumer, List.of(PARTITION));
    }

    private ConsumerRecords<byte[], byte[]> states(AthleteState state, String user, long... offsets) {
        List<ConsumerRecord<byte[], byte[]>> records = new java.util.ArrayList<>();
        for (long offset : offsets) {
            AthleteState next = AthleteState.newBuilder(state)
                    .setUserId(user)
                    .setCursor(new LogPosition(PARTITION.partition(), offset))
                    .build();
            records.add(new ConsumerRecord<>(
                    PARTITION.topic(),
                    PARTITION.partition(),
                    offset,
                    user.getBytes(StandardCharsets.UTF_8),
                    serdes.<AthleteState>serializer(Topics.STATE).serialize(Topics.STATE, next)));
        }
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }

    /** Any state of the topic, as a pattern. */
    private AthleteState anyState() {
        Athletes.register("Europe/Zurich").state();
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestStack.shared().parts().bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.STATE).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (int polls = 0; polls < 50; polls++) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    return serdes.<AthleteState>deserializer().deserialize(Topics.STATE, record.value());
                }
            }
        }
        throw new IllegalStateException("the state topic is empty");
    }

    private long count(String sql, Object... parameters) {
        Long count = new JdbcTemplate(database).queryForObject(sql, Long.class, parameters);
        return count == null ? -1 : count;
    }

    private long position() {
        return count(
                "select next_offset from sink_offset where topic = ? and log_partition = ?",
                PARTITION.topic(),
                PARTITION.partition());
    }

    @Test
    @DisplayName("006-AC10 that has lost its partition to a newer one writes neither rows nor its position")
    void fenced() {
        AthleteState state = anyState();
        TopicSink older = sink();
        older.apply(states(state, "fencing-before", 0, 1));
        assertThat(position()).isEqualTo(2);
        TopicSink newer = sink();
        assertThatThrownBy(() -> older.apply(states(state, "fencing-late", 2)))
                .isInstanceOf(FencedWriterException.class);
        assertThat(count("select count(*) from athlete_state where user_id = 'fencing-late'"))
                .isZero();
        assertThat(position()).isEqualTo(2);
        newer.apply(states(state, "fencing-after", 2));
        assertThat(count("select count(*) from athlete_state where user_id like 'fencing-%'"))
                .isEqualTo(2);
        assertThat(position()).isEqualTo(3);
        assertThatThrownBy(() -> older.apply(states(state, "fencing-late", 3)))
                .isInstanceOf(FencedWriterException.class);
        assertThat(position()).isEqualTo(3);
    }

    @Test
    @DisplayName("006-AC10 one of whose threads has lost its partition to the other writes nothing in that one's name")
    void fencedByItsOwn() {
        AthleteState state = anyState();
        TopicSink sink = sink();
        sink.apply(states(state, "fencing-before", 0));
        CompletableFuture.runAsync(() -> claim(sink)).join();
        assertThatThrownBy(() -> sink.apply(states(state, "fencing-late", 1)))
                .isInstanceOf(FencedWriterException.class);
        assertThat(position()).isEqualTo(1);
    }

    @Test
    @DisplayName("006-AC44 whose registry does not answer keeps its position and makes no dead letter")
    void registryIsSilent() throws Exception {
        AthleteState state = anyState();
        MockProducer<byte[], byte[]> deadLetters = new MockProducer<>();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            EventSerdes waiting = new EventSerdes("http://127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));
            TopicSink sink = sink(waiting, deadLetters);
            assertThatThrownBy(() -> sink.apply(states(state, "fencing-before", 0)))
                    .matches(RegistryUnavailableException::isCauseOf);
        }
        assertThat(deadLetters.history()).isEmpty();
        assertThat(position()).isZero();
        sink().apply(states(state, "fencing-before", 0));
        assertThat(position()).isEqualTo(1);
    }

    @AfterEach
    void forget() {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("delete from athlete_state where user_id like 'fencing-%'");
        jdbc.update("delete from sink_offset where log_partition = ?", PARTITION.partition());
    }
}
