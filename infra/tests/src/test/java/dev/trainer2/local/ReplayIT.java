package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.replay.Comparison;
import dev.trainer2.local.replay.Replay;
import dev.trainer2.local.replay.ReplayTarget;
import dev.trainer2.local.stack.StackException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A replay")
class ReplayIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final ReplayTarget V1 = new ReplayTarget("v1");
    private static final ReplayTarget V2 = new ReplayTarget("v2");

    private static Replay replay() {
        return new Replay(
                TestStack.shared().parts().bootstrapServers(),
                TestStack.shared().parts().registryUrl(),
                TestStack.shared().jdbc());
    }

    @Test
    @DisplayName(
            "013-AC1 013-AC2 013-AC3 013-AC4 013-AC5 gives the same rows beside the live ones, asks no coach, pushes"
                    + " nothing, is switched to and back by one row, and is cleaned up without a trace")
    void wholeLife() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.importFile(RoadIT.file("hevy-made-up.csv"), Map.of());
        JsonNode state = athlete.state();
        JsonNode fatigue = athlete.client().get("/fatigue");
        JsonNode reviews = athlete.client().get("/weekly-reviews");
        long requests = Records.count(Topics.COACHING_REQUESTS);
        long actions = Records.count(Topics.A2UI_ACTIONS);
        int events = Records.of(Topics.EVENTS, athlete.userId()).size();
        try (Replay replay = replay();
                Socket socket =
                        Socket.open(TestStack.shared().url(), athlete.client().token())) {
            int frames = socket.frames().size();
            assertThat(replay.begin(V2))
                    .containsExactly(
                            "trainer.state.v2",
                            "trainer.workouts.v2",
                            "trainer.lifts.v2",
                            "trainer.fatigue.v2",
                            "trainer.weekly-review.v2");
            replay.await(V2, LIMIT, (done, total) -> assertThat(done).isLessThanOrEqualTo(total));
            assertThat(replay.begin(V2)).isEmpty(); // asked again, it goes on with what is there
            replay.await(V2, LIMIT, (done, total) -> {});
            Comparison comparison = replay.compare(V2, null);
            assertThat(comparison.equal()).as(comparison.text()).isTrue();
            assertThat(comparison.of("daily_fatigue").equal())
                    .isGreaterThanOrEqualTo(Sql.number(
                            "select count(*) from daily_fatigue where version = 'v1' and user_id = ?",
                            athlete.userId()))
                    .isPositive();
            assertThat(Records.of(Topics.EVENTS, athlete.userId())).hasSize(events);
            assertThat(Records.count(Topics.COACHING_REQUESTS)).isEqualTo(requests);
            assertThat(Records.count(Topics.A2UI_ACTIONS)).isEqualTo(actions);
            assertThat(socket.frames().size()).isEqualTo(frames);

            assertThat(replay.served()).isEqualTo("v1");
            Sql.run(
                    "update daily_fatigue set row = jsonb_set(row, '{load}', '4711') where version = 'v2' and user_id = '"
                            + athlete.userId() + "'");
            assertThat(replay.compare(V2, null).sample())
                    .anySatisfy(difference -> assertThat(difference)
                            .contains(athlete.userId())
                            .contains("load ")
                            .contains("→ 4711"));
            assertThat(replay.compare(
                                    V2,
                                    LocalDate.now(ZoneId.of("Europe/Zurich")).plusDays(8))
                            .of("daily_fatigue"))
                    .isEqualTo(new Comparison.Count(0, 0, 0, 0));
            replay.switchTo(V2);
            assertThat(athlete.client()
                            .get("/fatigue")
                            .path("days")
                            .get(0)
                            .path("load")
                            .asDouble(0))
                    .isEqualTo(4711);
            assertThat(figures(athlete.client().get("/weekly-reviews"))).isEqualTo(figures(reviews));
            socket.await(frame -> socket.type(frame).equals("state.updated")
                    && frame.path("payload").path("views").size() == 6);
            // the version that is read now follows what the athlete does
            athlete.appendAndState(List.of(Athletes.event(
                    UUID.randomUUID().toString(),
                    "SetLogged",
                    Instant.now(),
                    Athletes.set(UUID.randomUUID().toString(), "Barbell Squat", 100, 5))));
            await().untilAsserted(() -> assertThat(athlete.client()
                            .get("/fatigue")
                            .path("days")
                            .valueStream()
                            .toList()
                            .getLast()
                            .path("load")
                            .asDouble(0))
                    .isPositive());
            assertThatThrownBy(() -> replay.leftovers(V2))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("is the one that is read");
            replay.switchTo(V1);
            assertThat(athlete.client().get("/fatigue").path("days").get(0).path("load"))
                    .isEqualTo(fatigue.path("days").get(0).path("load"));
            assertThat(athlete.state().path("counts").path("workSets").asInt(0))
                    .isEqualTo(state.path("counts").path("workSets").asInt(0) + 1);

            Replay.Leftovers leftovers = replay.leftovers(V2);
            assertThat(leftovers.topics())
                    .contains("trainer.state.v2", "trainer-athlete-v2-rows-changelog")
                    .allMatch(topic -> topic.contains("v2"));
            replay.clean(V2, leftovers);
            assertThat(replay.leftovers(V2).topics()).isEmpty();
            assertThat(Sql.number("select count(*) from daily_fatigue where version = 'v2'"))
                    .isZero();
            assertThat(athlete.client().get("/fatigue").path("days")).isNotEmpty();
        } catch (Throwable failure) {
            // whatever went wrong, the other tests read what is kept up for them
            try (Replay replay = replay()) {
                replay.switchTo(V1);
                replay.clean(V2, replay.leftovers(V2));
            } catch (StackException unclean) {
                failure.addSuppressed(unclean);
            }
            throw failure;
        }
    }

    /** Reviews but for the catalogue's version, which another test changes and changes back. */
    private static List<Map<?, ?>> figures(JsonNode reviews) {
        List<Map<?, ?>> figures = new ArrayList<>();
        for (JsonNode review : reviews.path("reviews")) {
            Map<?, ?> fields = JsonMapper.shared().convertValue(review, Map.class);
            fields.remove("catalogVersion");
            figures.add(fields);
        }
        return figures;
    }

    @Test
    @DisplayName("013-AC6 names an edited catalogue as the cause of weeks that differ")
    void catalogueIsTheCause() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        Instant old = LocalDate.now(ZoneId.of("Europe/Zurich"))
                .minusWeeks(5)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Zurich"))
                .toInstant();
        athlete.appendAndState(List.of(Athletes.event(
                UUID.randomUUID().toString(),
                "SetLogged",
                old,
                Athletes.set(UUID.randomUUID().toString(), "Spider Curl", 20, 10))));
        athlete.appendAndState(List.of(Athletes.event(
                UUID.randomUUID().toString(),
                "SetLogged",
                Instant.now(),
                Athletes.set(UUID.randomUUID().toString(), "Spider Curl", 20, 10))));
        await().until(() ->
                !athlete.client().get("/weekly-reviews").path("reviews").isEmpty());
        ReplayTarget v3 = new ReplayTarget("v3");
        Sql.run("update exercise set primary_muscles = '{calves}' where exercise_id = 'Spider_Curl'");
        try (Replay replay = replay()) {
            await().until(() -> athlete.client()
                            .get("/weekly-reviews")
                            .path("reviews")
                            .valueStream()
                            .map(review -> review.path("catalogVersion").asString(""))
                            .distinct()
                            .count()
                    == 2);
            replay.begin(v3);
            replay.await(v3, LIMIT, (done, total) -> {});
            Comparison comparison = replay.compare(v3, null);
            assertThat(comparison.of("weekly_review").differing()).isPositive();
            assertThat(comparison.sample())
                    .isNotEmpty()
                    .allSatisfy(difference -> assertThat(difference)
                            .contains("by an edited catalogue")
                            .contains("muscles"));
            replay.clean(v3, replay.leftovers(v3));
        } finally {
            Sql.run("update exercise set primary_muscles = '{biceps}' where exercise_id = 'Spider_Curl'");
        }
    }

    @Test
    @DisplayName("a version that is none is refused in a sentence")
    void badVersion() {
        assertThatThrownBy(() -> new ReplayTarget("latest"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("v1, v2 and so on");
    }
}
