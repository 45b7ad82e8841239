package dev.trainer2.local.verify;

import dev.trainer2.contract.codec.AvroValues;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.state.AthleteStateFold;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three places hold what happened: the log in Kafka, the state topic, and the rows in Postgres. This compares them in
 * both directions, every event and every view, so that nothing lost, doubled or changed goes unseen.
 */
public final class Verification {
    private static final int EXAMPLES = 20;

    private final String bootstrap;
    private final String jdbc;
    private final Deserializer<SpecificRecord> deserializer;

    public Verification(String bootstrap, String registry, String jdbc) {
        this.bootstrap = bootstrap;
        this.jdbc = jdbc;
        this.deserializer = new EventSerdes(registry).deserializer();
    }

    /**
     * What was compared.
     *
     * @param events distinct events of the log
     * @param athletes athletes in the log
     * @param differences the first {@value #EXAMPLES} sentences, each naming what differs
     * @param differing number of all differences
     */
    public record Result(int events, int athletes, List<String> differences, int differing) {
        public boolean equal() {
            return differing == 0;
        }
    }

    private record Logged(ConsumerRecord<byte[], byte[]> origin, TrainingEvent event) {}

    /** Compares; the system should be at rest, else what is on its way shows as a difference. */
    public Result run() {
        Map<String, Map<String, Logged>> log = new TreeMap<>();
        Map<String, LogPosition> cursors = new HashMap<>();
        CommittedTopic.read(bootstrap, Topics.EVENTS, record -> {
            boolean keyed = record.key() != null && record.value() != null;
            // under another key it is nobody's: it is in the dead letters, and in no view
            if (keyed
                    && decode(record) instanceof TrainingEvent event
                    && event.getUserId().equals(key(record))) {
                log.computeIfAbsent(event.getUserId(), user -> new LinkedHashMap<>())
                        .putIfAbsent(event.getEventId(), new Logged(record, event));
                cursors.put(event.getUserId(), new LogPosition(record.partition(), record.offset()));
            }
        });
        Map<String, AthleteState> topic = new TreeMap<>();
        CommittedTopic.read(bootstrap, Topics.STATE, record -> {
            String user = key(record);
            if (record.value() == null) {
                topic.remove(user);
            } else if (decode(record) instanceof AthleteState state
                    && state.getUserId().equals(user)) {
                topic.put(user, state);
            }
        });
        Catalogue catalogue = CatalogueTopic.read(bootstrap, deserializer);
        Differences differences = new Differences();
        try (Connection connection = DriverManager.getConnection(jdbc)) {
            compareLog(log, connection, differences);
            compareStates(log, cursors, topic, catalogue, connection, differences);
        } catch (SQLException e) {
            throw new IllegalStateException("Postgres does not answer: " + e.getMessage(), e);
        }
        return new Result(
                log.values().stream().mapToInt(Map::size).sum(), log.size(), differences.examples, differences.count);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private void compareLog(Map<String, Map<String, Logged>> log, Connection connection, Differences differences)
            throws SQLException {
        Map<String, Map<String, Logged>> missing = new HashMap<>();
        log.forEach((user, events) -> missing.put(user, new HashMap<>(events)));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select user_id, event_id, log_partition, log_offset, type, occurred_at, zone_id, source,
                               content_hash, payload from event_log""")) {
            while (rows.next()) {
                String user = rows.getString(1);
                String id = rows.getString(2);
                Logged logged = missing.getOrDefault(user, Map.of()).get(id);
                if (logged == null) {
                    differences.add("event_log has event " + id + " of " + user + ", the log has not");
                } else {
                    missing.getOrDefault(user, Map.of()).remove(id);
                    if (!row(logged).equals(row(rows))) {
                        differences.add("event_log row of event " + id + " of " + user + " differs from the log");
                    }
                }
            }
        }
        missing.forEach((user, events) -> events.keySet()
                .forEach(id -> differences.add("the log has event " + id + " of " + user + ", event_log has not")));
    }

    private static List<Object> row(Logged logged) {
        TrainingEvent event = logged.event();
        byte[] hash = new byte[event.getContentHash().remaining()];
        event.getContentHash().duplicate().get(hash);
        return List.of(
                logged.origin().partition(),
                logged.origin().offset(),
                EventSeal.typeOf(event),
                event.getOccurredAt(),
                event.getZoneId(),
                event.getSource().name(),
                Base64.getEncoder().encodeToString(hash),
                tree(AvroValues.toSealed((SpecificRecord) event.getPayload())));
    }

    private static List<Object> row(ResultSet row) throws SQLException {
        return List.of(
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                Base64.getEncoder().encodeToString(row.getBytes(9)),
                JsonMapper.shared().readTree(row.getString(10)));
    }

    /** The JSON that Postgres keeps: written and read once, so that numbers have one form. */
    private static JsonNode tree(Map<String, Object> values) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(values));
    }

    private void compareStates(
            Map<String, Map<String, Logged>> log,
            Map<String, LogPosition> cursors,
            Map<String, AthleteState> topic,
            Catalogue catalogue,
            Connection connection,
            Differences differences)
            throws SQLException {
        Map<String, JsonNode> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select user_id, state from athlete_state where version = (select version from view_pointer)")) {
            while (found.next()) {
                rows.put(found.getString(1), JsonMapper.shared().readTree(found.getString(2)));
            }
        }
        log.forEach((user, events) -> {
            AthleteLog facts = new AthleteLog();
            events.values().forEach(logged -> facts.add(logged.event()));
            LogPosition cursor = Objects.requireNonNull(cursors.get(user));
            AthleteState expected = AthleteStateFold.fold(user, facts.events(), cursor, catalogue);
            AthleteState published = topic.remove(user);
            if (!expected.equals(published)) {
                differences.add("the state topic of " + user + " differs from its log" + where(expected, published));
            }
            JsonNode row = rows.remove(user);
            if (!numbersEqual(tree(AvroValues.toSealed(expected)), row)) {
                differences.add("athlete_state row of " + user + " differs from its log");
            }
        });
        topic.keySet().forEach(user -> differences.add("the state topic has " + user + ", the log has not"));
        rows.keySet().forEach(user -> differences.add("athlete_state has " + user + ", the log has not"));
    }

    /** Postgres writes 80.0 as it came, but 1.0E7 as 10000000: numbers are compared by value, all else to the letter. */
    private static boolean numbersEqual(JsonNode expected, @org.jspecify.annotations.Nullable JsonNode row) {
        return row != null
                && expected.equals(
                        (left, right) -> left.isNumber() && right.isNumber()
                                ? left.decimalValue().compareTo(right.decimalValue())
                                : left.equals(right) ? 0 : 1,
                        row);
    }

    private static String where(AthleteState expected, @org.jspecify.annotations.Nullable AthleteState published) {
        if (published == null) {
            return ": it has none";
        }
        return expected.getSchema().getFields().stream()
                .filter(field -> !Objects.equals(expected.get(field.pos()), published.get(field.pos())))
                .map(field -> ", field " + field.name())
                .findFirst()
                .orElse("");
    }

    private @org.jspecify.annotations.Nullable SpecificRecord decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return deserializer.deserialize(record.topic(), record.value());
        } catch (RuntimeException e) {
            return null; // not a record of ours: it is in the dead letters, and in no view
        }
    }

    private static final class Differences {
        private final List<String> examples = new ArrayList<>();
        private int count;

        void add(String difference) {
            count++;
            if (examples.size() < EXAMPLES) {
                examples.add(difference);
            }
        }
    }
}
