package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete's own log. */
@DisplayName("The log")
class EventsIT {
    private static Map<String, Object> weight(String id, Instant at, double kg) {
        return Athletes.event(id, "BodyweightLogged", at, Map.of("load", Map.of("value", kg, "unit", "kg")));
    }

    private static Rest.Answer post(Signed athlete, Object... events) {
        return Rest.post(
                athlete.client().token(),
                "/events",
                JsonMapper.shared().writeValueAsString(Map.of("events", List.of(events))));
    }

    @Test
    @DisplayName("006-AC9 reports a repeated id as a duplicate at its place and stores it once")
    void repeated() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> event = weight(UUID.randomUUID().toString(), Instant.now(), 80);
        JsonNode first = post(athlete, event).body();
        assertThat(first.path("accepted")).hasSize(1);
        assertThat(first.path("duplicates")).isEmpty();
        Rest.Answer again = post(athlete, event);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body().path("accepted")).isEmpty();
        assertThat(again.body().path("duplicates")).isEqualTo(first.path("accepted"));
        assertThat(athlete.client().get("/events").path("events")).hasSize(2);
        assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(2);
        assertThat(athlete.state().path("counts").path("events").asInt(0)).isEqualTo(2);
    }

    @Test
    @DisplayName("006-AC9 takes an id twice within a batch once, and names it as accepted and as a duplicate")
    void repeatedWithinABatch() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> event = weight(UUID.randomUUID().toString(), Instant.now(), 80);
        JsonNode answer = post(athlete, event, event).body();
        assertThat(answer.path("accepted")).hasSize(1);
        assertThat(answer.path("duplicates")).isEqualTo(answer.path("accepted"));
        assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(2);
    }

    @Test
    @DisplayName("006-AC9 refuses an id with other content with EVENT_ID_REUSED, and writes nothing of that batch")
    void reused() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String id = UUID.randomUUID().toString();
        Instant at = Instant.now();
        athlete.appendAndState(List.of(weight(id, at, 80)));
        JsonNode before = athlete.client().get("/events");
        for (Object[] batch : List.of(
                new Object[] {weight(id, at, 81)},
                new Object[] {weight(id, at.plusSeconds(1), 80)},
                new Object[] {weight(UUID.randomUUID().toString(), at, 70), weight(id, at, 81)})) {
            Rest.Answer answer = post(athlete, batch);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("EVENT_ID_REUSED");
        }
        String twice = UUID.randomUUID().toString();
        assertThat(post(athlete, weight(twice, at, 80), weight(twice, at, 81)).code())
                .isEqualTo("EVENT_ID_REUSED");
        assertThat(athlete.client().get("/events")).isEqualTo(before);
        assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(2);
    }

    @Test
    @DisplayName("is read in pages, in order, each event once, and by type")
    void pages() {
        Signed athlete = Athletes.register("Europe/Zurich");
        List<String> ids = new ArrayList<>();
        List<Map<String, Object>> events = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(UUID.randomUUID().toString());
            events.add(weight(ids.getLast(), Instant.now(), 70 + i));
        }
        events.add(Athletes.event("SetLogged", Athletes.set(UUID.randomUUID().toString(), "Row", 50, 10)));
        athlete.appendAndState(events);
        List<String> read = new ArrayList<>();
        String after = "";
        int pages = 0;
        while (pages < 20) {
            JsonNode page = athlete.client().get("/events?type=BodyweightLogged&limit=3&after=" + after);
            page.path("events").forEach(event -> read.add(event.path("eventId").asString("")));
            pages++;
            if (page.path("next").isNull()) {
                break;
            }
            after = page.path("next").asString("");
            assertThat(page.path("events").get(2).path("cursor").asString("")).isEqualTo(after);
        }
        assertThat(read).containsExactlyElementsOf(ids);
        assertThat(pages).isEqualTo(3);
        assertThat(athlete.client().get("/events").path("events")).hasSize(9);
        assertThat(athlete.client().get("/events?type=SetLogged,UserRegistered").path("events"))
                .hasSize(2);
        for (String limit : List.of("0", "1001", "-1")) {
            Rest.Answer refused = Rest.get(athlete.client().token(), "/events?limit=" + limit);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.paths()).containsExactly("limit");
        }
        assertThat(Rest.get(athlete.client().token(), "/events?limit=many").status())
                .isEqualTo(400);
        assertThat(Rest.get(athlete.client().token(), "/events?after=nonsense").paths())
                .containsExactly("after");
    }

    @Test
    @DisplayName("003-AC7 a cursor of another cluster is CURSOR_GONE for the log and the state as well")
    void foreignCursor() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Cursor own = cursorOf(athlete);
        String foreign =
                new Cursor("another-cluster", own.partition(), own.events(), own.actions(), own.owner()).encode();
        for (String call : List.of("/events?after=", "/state?after=")) {
            Rest.Answer answer = Rest.get(athlete.client().token(), call + foreign);
            assertThat(answer.status()).as(call).isEqualTo(410);
            assertThat(answer.code()).as(call).isEqualTo("CURSOR_GONE");
        }
    }

    @Test
    @DisplayName("003-AC14 a cursor of another athlete or past the end of the log is refused at once, with the reason")
    void cursorThatIsNone() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Cursor own = cursorOf(athlete);
        Map<String, String> refused = Map.of(
                cursorOf(Athletes.inPartitionOf(athlete.userId())).encode(),
                "FOREIGN_CURSOR",
                own.withEvents(own.events() + 1_000_000).encode(),
                "PAST_THE_END");
        refused.forEach((cursor, code) -> {
            for (String call : List.of("/events?after=", "/state?after=")) {
                Rest.Answer answer = Rest.get(athlete.client().token(), call + cursor);
                assertThat(answer.status()).as(call).isEqualTo(400);
                assertThat(answer.body().path("errors").get(0).path("code").asString(""))
                        .isEqualTo(code);
                assertThat(answer.paths()).containsExactly("after");
            }
        });
    }

    @Test
    @DisplayName("006-AC9 of twenty calls at once with one event exactly one is told that it was accepted")
    void atOnce() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        for (int round = 0; round < 3; round++) {
            Map<String, Object> event = weight(UUID.randomUUID().toString(), Instant.now(), 80);
            List<Future<Rest.Answer>> calls = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 20; i++) {
                    calls.add(threads.submit(() -> post(athlete, event)));
                }
            }
            int accepted = 0;
            for (Future<Rest.Answer> call : calls) {
                JsonNode answer = call.get().body();
                accepted += answer.path("accepted").size();
                assertThat(answer.path("accepted").size()
                                + answer.path("duplicates").size())
                        .isEqualTo(1);
            }
            assertThat(accepted).isEqualTo(1);
        }
        assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(4);
    }

    private static Cursor cursorOf(Signed athlete) {
        return Cursor.decode(athlete.state().path("cursor").asString(""), "cursor");
    }

    @Test
    @DisplayName("009-AC5 is in the state that is asked for with the cursor of an event, the first time already")
    void stateIncludesTheCursor() {
        Signed athlete = Athletes.register("Europe/Zurich");
        for (int i = 1; i <= 20; i++) {
            JsonNode accepted = post(athlete, weight(UUID.randomUUID().toString(), Instant.now(), 60 + i))
                    .body()
                    .path("accepted");
            JsonNode state = athlete.client()
                    .get("/state?after=" + accepted.get(0).path("cursor").asString(""));
            assertThat(state.path("bodyweight").path("value").asDouble(0)).isEqualTo(60 + i);
            assertThat(state.path("counts").path("events").asInt(0)).isEqualTo(1 + i);
        }
    }

    @Test
    @DisplayName("009-AC5 answers for a state that does not come with 503 and Retry-After after 5 seconds")
    void stateThatDoesNotCome() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Cursor own = cursorOf(athlete);
        // a place that the log has and this athlete's state never reaches: another's record in the same partition
        Signed neighbour = Athletes.inPartitionOf(athlete.userId());
        String ahead = own.withEvents(cursorOf(neighbour).events()).encode();
        long start = System.nanoTime();
        Rest.Answer answer = Rest.get(athlete.client().token(), "/state?after=" + ahead);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("STATE_BEHIND");
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
        assertThat(took).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> Rest.get(athlete.client().token(), "/state").status() == 200);
    }
}
