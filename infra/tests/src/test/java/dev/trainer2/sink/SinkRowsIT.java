package dev.trainer2.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.FatigueStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WorkoutStarted;
import dev.trainer2.local.TestStack;
import dev.trainer2.sink.ViewTables.Decoded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Batches of a few rows and of so many that they are copied, on the real Postgres. */
@DisplayName("A batch of the sink")
class SinkRowsIT {
    /** Beyond those of the broker, so that the sink of the stack has no part in it. */
    private static final TopicPartition DAYS = new TopicPartition(Topics.FATIGUE, 4712);

    private static final TopicPartition LOG = new TopicPartition(Topics.EVENTS, 4712);
    private static final String USER = "sink-rows-ä";
    private static final LocalDate FIRST = LocalDate.parse("1999-12-30"); // before and after the epoch of Postgres
    private static final int MANY = 3 * RowWriter.MANY;

    private final MockProducer<byte[], byte[]> deadLetters =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private JdbcTemplate jdbc;
    private EventSerdes serdes;
    private TopicSink sink;
    private TransactionTemplate transactions;

    @BeforeEach
    void sink() {
        DriverManagerDataSource database =
                new DriverManagerDataSource(TestStack.shared().jdbc());
        jdbc = new JdbcTemplate(database);
        serdes = new EventSerdes(TestStack.shared().parts().registryUrl());
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        sink = new TopicSink(
                serdes,
                new SinkOffsets(JdbcClient.create(database)),
                new ViewTables(jdbc),
                transactions,
                deadLetters,
                new SimpleMeterRegistry());
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        consumer.assign(List.of(DAYS, LOG));
        sink.onPartitionsAssigned(consumer, List.of(DAYS, LOG));
    }

    private static DailyFatigue day(LocalDate date, long offset, double load) {
        return DailyFatigue.newBuilder()
                .setUserId(USER)
                .setDate(date.toString())
                .setModel("test/1")
                .setCursor(new LogPosition(DAYS.partition(), offset))
                .setLoad(load)
                .setLifting(load)
                .setConditioning(0)
                .setAtl(0)
                .setCtl(0)
                .setBalance(0)
                .setStatus(FatigueStatus.BALANCED)
                .setBasis(List.of("„Schlaf“"))
                .setSignals(List.of())
                .setRpeCoverage(0)
                .build();
    }

    private ConsumerRecord<byte[], byte[]> record(long offset, DailyFatigue day) {
        return new ConsumerRecord<>(
                DAYS.topic(),
                DAYS.partition(),
                offset,
                (day.getUserId() + "|" + day.getDate()).getBytes(StandardCharsets.UTF_8),
                serdes.<DailyFatigue>serializer(Topics.FATIGUE).serialize(Topics.FATIGUE, day));
    }

    private void apply(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        sink.apply(new ConsumerRecords<>(Map.of(partition, records), Map.of()));
    }

    private long position(TopicPartition partition) {
        return number(
                "select next_offset from sink_offset where topic = ? and log_partition = ?",
                partition.topic(),
                partition.partition());
    }

    private long number(String sql, Object... parameters) {
        Long found = jdbc.queryForObject(sql, Long.class, parameters);
        return found == null ? -1 : found;
    }

    @ParameterizedTest(name = "006-AC45 of {0} rows holds the last row of each key, as its record says it")
    @ValueSource(ints = {3, MANY})
    void lastOfAKey(int days) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int n = 0; n < days; n++) {
            records.add(record(records.size(), day(FIRST.plusDays(n), records.size(), 1)));
            records.add(record(records.size(), day(FIRST.plusDays(n), records.size(), 100 + n)));
        }
        apply(DAYS, records);
        assertThat(number("select count(*) from daily_fatigue where user_id = ?", USER))
                .isEqualTo(days);
        assertThat(number(
                        "select count(*) from daily_fatigue where user_id = ? and row ->> 'date' = day::text"
                                + " and (row ->> 'load')::float8 = 100 + (day - ?::date)"
                                + " and log_offset = 2 * (day - ?::date) + 1 and row -> 'basis' ->> 0 = '„Schlaf“'",
                        USER,
                        FIRST.toString(),
                        FIRST.toString()))
                .isEqualTo(days);
        assertThat(position(DAYS)).isEqualTo(records.size());
    }

    @ParameterizedTest(name = "006-AC45 of {0} rows does not overwrite a newer row, and takes away what is gone")
    @ValueSource(ints = {2, MANY})
    void newestStands(int days) {
        apply(DAYS, List.of(record(0, day(FIRST, 900_000, 7)), record(1, day(FIRST.plusDays(1), 1, 7))));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int n = 0; n < days; n++) {
            records.add(record(2L + n, day(FIRST.plusDays(n), 2L + n, 8)));
        }
        byte[] gone = (USER + "|" + FIRST.plusDays(1)).getBytes(StandardCharsets.UTF_8);
        records.add(new ConsumerRecord<>(DAYS.topic(), DAYS.partition(), 2L + days, gone, null));
        apply(DAYS, records);
        assertThat(number(
                        "select (row ->> 'load')::float8::bigint from daily_fatigue where user_id = ? and day = ?::date",
                        USER,
                        FIRST.toString()))
                .isEqualTo(7);
        assertThat(number("select count(*) from daily_fatigue where user_id = ?", USER))
                .isEqualTo(days - 1);
    }

    @ParameterizedTest(
            name = "006-AC45 of {0} rows with one that Postgres refuses stores the rest, and that one is a dead letter")
    @ValueSource(ints = {2, RowWriter.MANY + 1})
    void refused(int days) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int n = 0; n < days; n++) {
            records.add(record(n, day(FIRST.plusDays(n), n, 8)));
        }
        DailyFatigue noText = DailyFatigue.newBuilder(day(FIRST.plusDays(days), days, 8))
                .setModel("\0")
                .build();
        records.add(record(days, noText));
        DailyFatigue noDay = DailyFatigue.newBuilder(day(FIRST, days + 1L, 8))
                .setDate("today")
                .build();
        records.add(record(days + 1L, noDay));
        apply(DAYS, records);
        assertThat(deadLetters.history()).hasSize(2);
        assertThat(number("select count(*) from daily_fatigue where user_id = ?", USER))
                .isEqualTo(days);
        assertThat(position(DAYS)).isEqualTo(days + 2L);
    }

    @ParameterizedTest(name = "006-AC45 of {0} events stores the first event of an id")
    @ValueSource(ints = {2, MANY})
    void firstEvent(int count) {
        List<Decoded> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            events.add(event(new UUID(4712, n), 2L * n));
            events.add(event(new UUID(4712, n), 2L * n + 1));
        }
        transactions.executeWithoutResult(status -> new ViewTables(jdbc).write(events));
        transactions.executeWithoutResult(status ->
                new ViewTables(jdbc).write(List.of(event(new UUID(4712, 0), 99_999))));
        assertThat(number(
                        "select count(*) from event_log where user_id = ? and log_offset % 2 = 0"
                                + " and occurred_at = timestamptz '1999-12-31T23:59:59.123456Z' and type = 'WorkoutStarted'"
                                + " and content_hash = '\\x0102' and payload ->> 'workoutId' = 'w' and care is null",
                        USER))
                .isEqualTo(count);
    }

    private static Decoded event(UUID id, long offset) {
        SpecificRecord event = TrainingEvent.newBuilder()
                .setEventId(id.toString())
                .setUserId(USER)
                .setOccurredAt(Instant.parse("1999-12-31T23:59:59.123456Z"))
                .setZoneId("Europe/Zurich")
                .setSource(EventSource.APP)
                .setContentHash(ByteBuffer.wrap(new byte[] {1, 2}))
                .setPayload(WorkoutStarted.newBuilder().setWorkoutId("w").build())
                .build();
        return new Decoded(
                new ConsumerRecord<>(LOG.topic(), LOG.partition(), offset, new byte[0], new byte[0]), USER, event);
    }

    @Test
    @DisplayName("006-AC45 with an event whose id is none makes a dead letter of it")
    void noId() {
        TrainingEvent event = TrainingEvent.newBuilder((TrainingEvent)
                        Objects.requireNonNull(event(new UUID(4712, 0), 0).value()))
                .setEventId("this is no id")
                .build();
        apply(
                LOG,
                List.of(new ConsumerRecord<>(
                        LOG.topic(),
                        LOG.partition(),
                        0,
                        USER.getBytes(StandardCharsets.UTF_8),
                        serdes.<TrainingEvent>serializer(Topics.EVENTS).serialize(Topics.EVENTS, event))));
        assertThat(deadLetters.history()).hasSize(1);
        assertThat(position(LOG)).isEqualTo(1);
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from daily_fatigue where user_id = ?", USER);
        jdbc.update("delete from event_log where user_id = ?", USER);
        jdbc.update("delete from sink_offset where log_partition = ?", DAYS.partition());
    }
}
