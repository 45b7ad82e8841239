package dev.trainer2.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.bench.BenchException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The settings that correctness hangs on")
class SafetyTest {
    private static final Map<String, String> LOG =
            Map.of("min.insync.replicas", "1", "unclean.leader.election.enable", "false", "flush.messages", "9");
    private static final Map<String, String> PRODUCER =
            Map.of("client.id", "gateway", "acks", "-1", "enable.idempotence", "true");
    private static final Map<String, String> STREAMS =
            Map.of("application.id", "trainer-athlete-v1", "processing.guarantee", "exactly_once_v2");
    private static final Set<String> TRANSACTIONS = Set.of("trainer-athlete-v1-00000000-1");
    private static final Map<String, String> POSTGRES =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static Observed observed(
            Map<String, String> log,
            Map<String, String> producer,
            Map<String, String> streams,
            Map<String, String> postgres) {
        return new Observed(1, log, List.of(PRODUCER, producer), List.of(streams), TRANSACTIONS, postgres, "ext4");
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }

    private static void refused(Observed observed, String named) {
        assertThatThrownBy(() -> Safety.require(observed))
                .isInstanceOfSatisfying(
                        BenchException.class, e -> assertThat(e.code()).isEqualTo("UNSAFE_SETTING"))
                .hasMessageContaining(named)
                .hasMessageContaining("Nothing was measured");
    }

    @Test
    @DisplayName("020-AC5 are all told when they are as they must be")
    void safe() {
        List<Setting> settings = Safety.require(observed(LOG, PRODUCER, STREAMS, POSTGRES));
        assertThat(settings).allMatch(Setting::safe);
        assertThat(settings)
                .extracting(Setting::name)
                .contains(
                        "acks",
                        "enable.idempotence",
                        "processing.guarantee",
                        "transactions on the broker",
                        "min.insync.replicas",
                        "unclean.leader.election.enable",
                        "fsync",
                        "synchronous_commit",
                        "full_page_writes",
                        "file system");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("020-AC5 are refused and named when one producer has less")
    @CsvSource({"acks, 1", "acks, 0", "enable.idempotence, false"})
    void producer(String name, String value) {
        refused(observed(LOG, with(PRODUCER, name, value), STREAMS, POSTGRES), name + " = " + value + " in gateway");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("020-AC5 are refused and named when Postgres may lose a commit")
    @CsvSource({"fsync, off", "synchronous_commit, off", "synchronous_commit, local", "full_page_writes, off"})
    void postgres(String name, String value) {
        refused(observed(LOG, PRODUCER, STREAMS, with(POSTGRES, name, value)), name + " = " + value);
    }

    @Test
    @DisplayName("020-AC5 are refused and named when a topology is not exactly-once, or has no transactions")
    void streams() {
        refused(
                observed(LOG, PRODUCER, with(STREAMS, "processing.guarantee", "at_least_once"), POSTGRES),
                "processing.guarantee = at_least_once in trainer-athlete-v1");
        refused(
                observed(LOG, PRODUCER, with(STREAMS, "application.id", "trainer-other-v1"), POSTGRES),
                "transactions on the broker = false (trainer-other-v1)");
    }

    @Test
    @DisplayName("020-AC5 are refused and named when the log may lose what was acknowledged")
    void log() {
        refused(
                observed(with(LOG, "unclean.leader.election.enable", "true"), PRODUCER, STREAMS, POSTGRES),
                "unclean.leader.election.enable = true");
        Observed three = new Observed(3, LOG, List.of(PRODUCER), List.of(STREAMS), TRANSACTIONS, POSTGRES, "ext4");
        refused(three, "min.insync.replicas = 1 (log, 3 replicas)");
        Observed memory = new Observed(1, LOG, List.of(PRODUCER), List.of(STREAMS), TRANSACTIONS, POSTGRES, "tmpfs");
        refused(memory, "file system = tmpfs");
    }

    @Test
    @DisplayName("020-AC5 are not taken for granted where nothing shows them")
    void unseen() {
        refused(new Observed(1, LOG, List.of(), List.of(), Set.of(), POSTGRES, "ext4"), "producers seen = 0");
        refused(observed(LOG, PRODUCER, STREAMS, Map.of()), "fsync = unknown");
    }

    @Test
    @DisplayName("are read from what the clients log of themselves")
    void logged() {
        String line =
                "{\"message\":\"ProducerConfig values: \\n\\tacks = -1\\n\\tclient.id = gateway\\n\",\"level\":\"INFO\"}";
        assertThat(LoggedConfigs.parse(line, "ProducerConfig")).hasValue(Map.of("acks", "-1", "client.id", "gateway"));
        assertThat(LoggedConfigs.parse(line, "StreamsConfig")).isEmpty();
        assertThatCode(() -> LoggedConfigs.parse("{\"message\":\"ProducerConfig val", "ProducerConfig"))
                .doesNotThrowAnyException();
    }
}
