package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.archive.Archiver;
import dev.trainer2.local.archive.AthleteSecrets;
import dev.trainer2.local.archive.Restorer;
import dev.trainer2.local.command.GatewayClient;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import dev.trainer2.local.verify.CommittedTopic;
import dev.trainer2.local.verify.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log of the shared stack, archived and restored into a second, empty system, which is then stopped, crashed and
 * started again: {@code up} as a process of its own, whose start is what costs.
 */
@DisplayName("The life of a system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SystemLifeIT {
    private static final String NOTE = "left knee felt odd, but only on the way down";
    private static final int PORTION = 50;

    private final Path folder = TestStack.newFolder("archive").resolve("log");
    private final Path data = TestStack.newFolder("restored");
    private Map<String, JsonNode> expected = Map.of();
    private List<String> left = List.of();
    private boolean stopped;
    private @Nullable Signed trained;

    @SuppressWarnings("NullAway.Init")
    private UpProcess third;

    @SuppressWarnings("NullAway.Init")
    SystemLifeIT() {}

    @Test
    @Order(1)
    @DisplayName(
            "006-AC11 an archive restored into an empty system gives the same log and the same views, also when it was cut short,"
                    + " and wakes no coach")
    void thereAndBack() throws Exception {
        Signed athlete = train();
        trained = athlete;
        Archiver.Report first = archive();
        assertThat(first.manifest().unreadable()).isGreaterThanOrEqualTo(2);
        append(athlete);
        Archiver.Report second = archive();
        assertThat(second.added()).isEqualTo(2);
        assertThat(second.manifest().records()).isEqualTo(Records.count(Topics.EVENTS));
        assertThat(archive().added()).isZero();

        UpProcess up = up();
        try {
            Target target = new Target(up.awaitReady());
            refusesAnotherMasterKey(target);
            restoreInTwoRuns(target, second.manifest().records());
            sameLog(target);
            sameViews(target);
            assertThat(target.records(Topics.COACHING_REQUESTS)).isEmpty();
            assertThat(target.records(Topics.EVENTS))
                    .hasSize((int) second.manifest().records());
            readsTheirOwn(target, athlete);
            assertThat(target.restore(Progress.SILENT).written())
                    .as("others have written since, but nothing is missing")
                    .isZero();
            Verification verification = new Verification(target.bootstrap(), target.registry(), target.jdbc());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(verification.run().differences()).isEmpty());
            expected = states(target.jdbc());
        } finally {
            stopped = up.stop();
        }
        left = up.left();
    }

    @Test
    @Order(2)
    @DisplayName("005-AC8 a stop leaves no process")
    void nothingLeft() {
        assertThat(stopped).as("stopped by itself").isTrue();
        assertThat(left).isEmpty();
    }

    @Test
    @Order(3)
    @DisplayName(
            "005-AC9 006-AC20 006-AC40 006-AC41 after a stop and damage to the local stores, and after a crash and damage to the"
                    + " log, every event is still there")
    void everythingThere() throws Exception {
        damageStores();
        UpProcess second = up();
        try {
            Target target = new Target(second.awaitReady());
            assertThat(states(target.jdbc())).isEqualTo(expected);
            trainsOn(target, athlete());
            assertThat(Files.readString(data.resolve("logs").resolve("trainer2.log")))
                    .contains("is damaged; its stores are built anew from their changelogs");
            askToErase(target, athlete().userId());
        } finally {
            second.crash();
        }
        damageLog();
        refusesToStart();
        third = up("--write-back");
        Target target = new Target(third.awaitReady());
        String erased = athlete().userId();
        Map<String, JsonNode> others = new TreeMap<>(expected);
        others.remove(erased);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states(target.jdbc())).isEqualTo(others));
    }

    @Test
    @Order(4)
    @DisplayName(
            "016-AC7 an erasure that was cut short is finished by the next start: key, account and rows go, and the log says so")
    void erasureFinished() throws Exception {
        try (UpProcess up = third) {
            Target target = new Target(up.awaitReady());
            String user = athlete().userId();
            Awaitility.await().until(() -> count(target.jdbc(), "erasure where finished_at is not null", user) == 1);
            for (String table :
                    new String[] {"account", "athlete_key", "login_session", "event_log", "athlete_state"}) {
                assertThat(count(target.jdbc(), table + " where true", user))
                        .as(table)
                        .isZero();
            }
            Verification verification = new Verification(target.bootstrap(), target.registry(), target.jdbc());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(verification.run().differences()).isEmpty());
            assertThat(verification.run().athletes()).isEqualTo(expected.size() - 1);
        }
        assertThat(third.left()).isEmpty();
    }

    /** Flips bytes in every file of the stores that hold the athletes' events. */
    private void damageStores() throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.walk(data.resolve("streams"))) {
            tables = files.filter(file -> file.toString().contains("training-days")
                            && file.toString().endsWith(".sst"))
                    .toList();
        }
        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            byte[] content = Files.readAllBytes(table);
            for (int at = content.length / 8; at < content.length; at += Math.max(1, content.length / 8)) {
                content[at] ^= 0x40;
            }
            Files.write(table, content);
        }
    }

    /** A set more is in the state, beside all that was there. */
    private static void trainsOn(Target target, Signed athlete) {
        try (GatewayClient client = GatewayClient.login(target.url(), athlete.email(), Athletes.PASSWORD)) {
            int before = client.get("/state").path("counts").path("events").asInt(0);
            client.post("/events", Map.of("events", List.of(Athletes.event("PainCleared", Map.of("area", "knee")))));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(client.get("/state")
                                    .path("counts")
                                    .path("events")
                                    .asInt(0))
                            .isEqualTo(before + 1));
        }
    }

    /** Flips a byte near the end of the longest partition of the log: the broker will cut it off there. */
    private void damageLog() throws IOException {
        Path longest;
        try (Stream<Path> files = Files.walk(data.resolve("broker"))) {
            longest = files.filter(file ->
                            file.toString().endsWith(".log") && file.toString().contains("/" + Topics.EVENTS + "-"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
        byte[] content = Files.readAllBytes(longest);
        content[Math.max(content.length * 2 / 3, content.length - 20_000)] ^= 0x40;
        Files.write(longest, content);
    }

    private void refusesToStart() throws InterruptedException {
        try (UpProcess refused = up()) {
            AssertionError complaint =
                    org.assertj.core.api.Assertions.catchThrowableOfType(AssertionError.class, refused::awaitReady);
            assertThat(complaint).isNotNull();
            assertThat(complaint.getMessage())
                    .contains("is not what Postgres has stored of it")
                    .contains("./trainer2 up --write-back");
        }
    }

    private UpProcess up(String... options) {
        return UpProcess.start(
                data, Map.of("TRAINER2_MASTER_KEY", TestStack.shared().options().masterKey()), options);
    }

    private Signed athlete() {
        return Objects.requireNonNull(trained, "no athlete has trained");
    }

    /** The record of an erasure alone, and the end of everything before the gateway looks for such. */
    private static void askToErase(Target target, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(target.jdbc());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into erasure (user_id, requested_at, zone_id) values (?, now(), 'Europe/Zurich')")) {
            insert.setString(1, user);
            insert.executeUpdate();
        }
    }

    private static long count(String jdbc, String from, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbc);
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from " + from + " and user_id = ?")) {
            select.setString(1, user);
            ResultSet rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    @Order(5)
    @DisplayName("006-AC12 an archive is not restored into a log that has other records")
    void notEmpty() {
        Athletes.register("Europe/Zurich").state();
        archive();
        var parts = TestStack.shared().parts();
        Restorer restorer = new Restorer(folder, parts.bootstrapServers(), parts.registryUrl(), PORTION);
        long before = Records.count(Topics.EVENTS);
        assertThatThrownBy(() -> restorer.run(SystemLifeIT::secrets, Optional.empty(), Progress.SILENT))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("records that are not of this archive")
                .hasMessageContaining("empty system");
        assertThat(Records.count(Topics.EVENTS)).isEqualTo(before);
    }

    /** An athlete with an import, a set with a note, an answered question, and records that nobody can read. */
    private static Signed train() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        append(athlete);
        Records.send(Topics.EVENTS, athlete.userId(), "this is no Avro".getBytes(StandardCharsets.UTF_8));
        Records.send(Topics.EVENTS, athlete.userId(), null);
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send("chat.send", Map.of("text", "How was my week?"));
            socket.coachAnswer(athlete.userId(), id);
        }
        return athlete;
    }

    private static void append(Signed athlete) {
        String workout = UUID.randomUUID().toString();
        Map<String, Object> set = new TreeMap<>(Athletes.set(workout, "Bench Press (Barbell)", 82.5, 5));
        set.put("note", NOTE);
        athlete.appendAndState(List.of(
                Athletes.event("WorkoutStarted", Map.of("workoutId", workout)), Athletes.event("SetLogged", set)));
    }

    private Archiver.Report archive() {
        awaitRest();
        var parts = TestStack.shared().parts();
        return new Archiver(folder, parts.bootstrapServers(), parts.registryUrl()).run(secrets(), Progress.SILENT);
    }

    private static AthleteSecrets secrets() {
        return new AthleteSecrets(TestStack.shared().jdbc());
    }

    /** Whatever earlier tests left on its way has arrived. */
    private static void awaitRest() {
        long[] last = {-1};
        Awaitility.await().pollInterval(Duration.ofSeconds(1)).until(() -> {
            long now = Records.count(Topics.EVENTS);
            boolean still = now == last[0];
            last[0] = now;
            return still;
        });
    }

    private void refusesAnotherMasterKey(Target target) {
        Restorer restorer = target.restorer();
        assertThatThrownBy(
                        () -> restorer.run(target::secrets, Optional.of(AthleteKeys.newMasterKey()), Progress.SILENT))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("do not open under the master key");
        assertThat(target.records(Topics.EVENTS)).isEmpty();
    }

    private static void restoreInTwoRuns(Target target, long records) {
        assertThatThrownBy(() -> target.restore(new StopsAfter(records / 2))).isInstanceOf(CutShort.class);
        int half = target.records(Topics.EVENTS).size();
        assertThat(half).isBetween(1, (int) records - 1);
        Restorer.Report report = target.restore(Progress.SILENT);
        assertThat(report.present()).isEqualTo(half);
        assertThat(report.written()).isEqualTo(records - half);
        assertThat(report.secrets()).isPositive();
        assertThat(target.restore(Progress.SILENT).written()).isZero();
    }

    /** Every athlete's records in their order, with time and headers. */
    private static void sameLog(Target target) {
        assertThat(byKey(target.records(Topics.EVENTS), target.decoder()))
                .isEqualTo(byKey(
                        Records.all(Topics.EVENTS),
                        decoder(TestStack.shared().parts().registryUrl())));
    }

    private static Map<String, List<String>> byKey(
            List<ConsumerRecord<byte[], byte[]>> records, Deserializer<SpecificRecord> decoder) {
        Map<String, List<String>> byKey = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            StringBuilder headers = new StringBuilder();
            record.headers().forEach(header -> {
                if (!header.key().equals(EventHeaders.RESTORED)) {
                    headers.append(header.key())
                            .append('=')
                            .append(new String(header.value(), StandardCharsets.ISO_8859_1))
                            .append(' ');
                }
            });
            byKey.computeIfAbsent(new String(record.key(), StandardCharsets.UTF_8), key -> new ArrayList<>())
                    .add(record.timestamp() + " " + headers + content(record, decoder));
        }
        return byKey;
    }

    private static String content(ConsumerRecord<byte[], byte[]> record, Deserializer<SpecificRecord> decoder) {
        if (record.value() == null) {
            return "nothing";
        }
        try {
            return String.valueOf(decoder.deserialize(record.topic(), record.value()));
        } catch (RuntimeException e) {
            return new String(record.value(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Deserializer<SpecificRecord> decoder(String registry) {
        return new EventSerdes(registry).deserializer();
    }

    private static void sameViews(Target target) throws Exception {
        Map<String, JsonNode> expected = states(TestStack.shared().jdbc());
        assertThat(expected).isNotEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(states(target.jdbc())).isEqualTo(expected));
        Verification verification = new Verification(target.bootstrap(), target.registry(), target.jdbc());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(verification.run().differences()).isEmpty());
    }

    private static Map<String, JsonNode> states(String jdbc) throws SQLException {
        Map<String, JsonNode> states = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select user_id, state from athlete_state")) {
            while (rows.next()) {
                ObjectNode state = (ObjectNode) JsonMapper.shared().readTree(rows.getString(2));
                state.remove(List.of("cursor", "revision"));
                states.put(rows.getString(1), state);
            }
        }
        return states;
    }

    /** Signs in with the old password, reads a note, and trains on. */
    private static void readsTheirOwn(Target target, Signed athlete) {
        try (GatewayClient client = GatewayClient.login(target.url(), athlete.email(), Athletes.PASSWORD)) {
            Set<String> notes = new HashSet<>();
            client.get("/events?limit=1000&type=SetLogged")
                    .path("events")
                    .forEach(event ->
                            notes.add(event.path("payload").path("note").asString("")));
            assertThat(notes).contains(NOTE);
            client.post(
                    "/events",
                    Map.of(
                            "events",
                            List.of(Athletes.event(
                                    "BodyweightLogged", Map.of("load", Map.of("value", 80, "unit", "kg"))))));
        }
    }

    /** The second system, as {@code running.properties} describes it. */
    private final class Target {
        private final Properties running;

        private Target(Properties running) {
            this.running = running;
        }

        private String url() {
            return running.getProperty("url", "");
        }

        private String bootstrap() {
            return running.getProperty("bootstrap", "");
        }

        private String registry() {
            return running.getProperty("registry", "");
        }

        private String jdbc() {
            return running.getProperty("jdbc", "");
        }

        private AthleteSecrets secrets() {
            return new AthleteSecrets(jdbc());
        }

        private Deserializer<SpecificRecord> decoder() {
            return SystemLifeIT.decoder(registry());
        }

        private Restorer restorer() {
            return new Restorer(folder, bootstrap(), registry(), PORTION);
        }

        private Restorer.Report restore(Progress progress) {
            return restorer()
                    .run(this::secrets, Optional.of(TestStack.shared().options().masterKey()), progress);
        }

        private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            CommittedTopic.read(bootstrap(), topic, records::add);
            return records;
        }
    }

    /** Thrown in the middle of a restore. */
    private static final class CutShort extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Cuts short what it watches. */
    private static final class StopsAfter implements Progress {
        private final long limit;
        private long done;

        private StopsAfter(long limit) {
            this.limit = limit;
        }

        @Override
        public void total(long all) {
            done = 0;
        }

        @Override
        public void step(long more) {
            done += more;
            if (done >= limit) {
                throw new CutShort();
            }
        }
    }
}
