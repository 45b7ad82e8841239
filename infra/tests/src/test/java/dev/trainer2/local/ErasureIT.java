package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.Rest.Answer;
import dev.trainer2.local.verify.Verification;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("An erased account")
class ErasureIT {
    private static final List<String> VIEWS =
            List.of(Topics.STATE, Topics.WORKOUTS, Topics.LIFTS, Topics.FATIGUE, Topics.WEEKLY_REVIEW, Topics.PLAN);

    private static Answer erase(String token, String body) {
        return Rest.send(Rest.request(token, "/account").method("DELETE", BodyPublishers.ofString(body)));
    }

    private static String password(String password) {
        return JsonMapper.shared().writeValueAsString(Map.of("password", password));
    }

    @Test
    @DisplayName("016-AC5 is erased only with its password: refusals name the field, and nothing is lost by them")
    void password() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String token = athlete.client().token();
        assertThat(erase("", password(Athletes.PASSWORD)).status()).isEqualTo(401);
        assertThat(erase(token, "").code()).isEqualTo("BROKEN_JSON");
        assertThat(erase(token, "{\"password\":7}").paths()).containsExactly("password");
        Answer missing = erase(token, "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.code()).isEqualTo("VALIDATION_FAILED");
        assertThat(missing.paths()).containsExactly("password");
        Answer wrong = erase(token, password("not the password"));
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.code()).isEqualTo("WRONG_PASSWORD");
        assertThat(Rest.get(token, "/state").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "016-AC6 is nowhere: no login, session, socket, key or row, no word of it in plain; 016-AC8 its records are "
                    + "tombstones and what comes late is ignored; 016-AC9 and verify finds all equal")
    void nowhere() throws Exception {
        List<String> words =
                Stream.of("name", "note", "chat").map(PlainText::canary).toList();
        PlanRoad road = PlanRoad.begin();
        Signed athlete = road.athlete();
        String user = athlete.userId();
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        Map<String, Object> set = new HashMap<>(Athletes.set(UUID.randomUUID().toString(), "Squat", 60, 10));
        set.put("note", words.get(1));
        athlete.appendAndState(List.of(
                Athletes.event("ProfileUpdated", Map.of("displayName", words.get(0))),
                Athletes.event("SetLogged", set)));
        road.say("What did I do on " + words.get(2) + " last time?");
        road.events("CoachReplied", 2);
        Signed witness = Athletes.register("Europe/Zurich");
        VIEWS.forEach(view -> assertThat(standing(view, user)).as(view).isNotEmpty());

        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            Answer erased = erase(athlete.client().token(), password(Athletes.PASSWORD));
            assertThat(erased.status()).as(erased.text()).isEqualTo(204);
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(socket::isClosed);
        }
        assertThat(Rest.get(athlete.client().token(), "/state").status()).isEqualTo(401);
        assertThat(Rest.post(
                                "",
                                "/auth/login",
                                JsonMapper.shared()
                                        .writeValueAsString(
                                                Map.of("email", athlete.email(), "password", Athletes.PASSWORD)))
                        .code())
                .isEqualTo("WRONG_LOGIN");
        VIEWS.forEach(view -> Awaitility.await()
                .untilAsserted(() -> assertThat(standing(view, user)).as(view).isEmpty()));

        late(user);
        assertThat(tablesOf(user)).as("what was written is passed over").containsExactly("erasure");
        VIEWS.forEach(view -> assertThat(standing(view, user)).as(view).isEmpty());
        for (String word :
                Stream.concat(words.stream(), Stream.of(athlete.email())).toList()) {
            assertThat(PlainText.tablesWith(word)).isEmpty();
        }
        assertThat(PlainText.filesWith(TestStack.shared().data(), words)).isEmpty();
        assertThat(witness.state().path("counts").path("events").asInt(0)).isEqualTo(1);
        Verification verification = new Verification(
                TestStack.shared().parts().bootstrapServers(),
                TestStack.shared().parts().registryUrl(),
                TestStack.shared().jdbc());
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(verification.run().differences()).isEmpty());
        String email = athlete.email();
        assertThat(Athletes.registered(email).userId())
                .as("the email is free, for somebody new")
                .isNotEqualTo(user);
    }

    /** Keys of a view that are no tombstones. */
    private static List<String> standing(String view, String user) {
        Map<String, Boolean> last = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : Records.all(view)) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (key.equals(user) || key.startsWith(user + "|")) {
                last.put(key, record.value() != null);
            }
        }
        return last.keySet().stream().filter(last::get).toList();
    }

    /** Sends the athlete's events once more, as a phone would that was offline, and waits until they were read. */
    private static void late(String user) throws Exception {
        long offset = -1;
        int partition = 0;
        for (ConsumerRecord<byte[], byte[]> record : Records.of(Topics.EVENTS, user)) {
            var sent = Records.send(Topics.EVENTS, user, record.value());
            offset = sent.offset();
            partition = sent.partition();
        }
        long last = offset;
        int of = partition;
        Awaitility.await()
                .until(() -> Sql.number(
                                "select next_offset from sink_offset where topic = ? and log_partition = ?",
                                Topics.EVENTS,
                                of)
                        > last);
        // whoever comes to stand behind them in the partition shows that the views have passed them
        Signed behind = Athletes.inPartitionOf(user);
        behind.appendAndState(List.of(
                Athletes.event("SetLogged", Athletes.set(UUID.randomUUID().toString(), "Squat", 60, 10))));
    }

    /** Tables with a row of the athlete. */
    private static List<String> tablesOf(String user) throws Exception {
        List<String> found = new java.util.ArrayList<>();
        String tables = Sql.text("select string_agg(c.table_name, ',' order by c.table_name) from"
                + " information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'public' and c.column_name = 'user_id' and t.table_type = 'BASE TABLE'");
        assertThat(tables).contains("account", "athlete_key", "event_log", "import_job", "login_session");
        for (String table : tables.split(",", -1)) {
            if (Sql.number("select count(*) from " + table + " where user_id = ?", user) > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
