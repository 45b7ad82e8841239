package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueModel;
import dev.trainer2.science.WeeklyReviews;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Days and weeks on real parts")
class DailyViewsIT {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final LocalDate TODAY = LocalDate.now(ZURICH);

    @Test
    @DisplayName("012-AC32 an explanation opens confirmations, corrections and removals of entries, and workouts")
    void changesExplained() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Map<String, Object> set = Athletes.set(java.util.UUID.randomUUID().toString(), "Bench Press", 80, 8);
        Map<String, Object> logged = Athletes.event("SetLogged", set);
        Map<String, Object> started = Athletes.event("WorkoutStarted", Map.of("workoutId", set.get("workoutId")));
        Map<String, Object> meant = Athletes.event("SetConfirmed", Map.of("setId", set.get("setId")));
        Map<String, Object> run = Athletes.event("ConditioningLogged", Map.of("kind", "run", "minutes", 20));
        Map<String, Object> longer = Athletes.event(
                "EntryCorrected",
                Map.of("eventId", run.get("eventId"), "payload", Map.of("kind", "run", "minutes", 30)));
        Map<String, Object> gone = Athletes.event("EntryRemoved", Map.of("eventId", run.get("eventId")));
        athlete.appendAndState(List.of(started, logged, meant, run, longer, gone));
        assertThat(ids(athlete, meant, "causes")).containsExactly(id(logged));
        assertThat(ids(athlete, logged, "effects")).contains(id(meant));
        assertThat(ids(athlete, started, "effects")).containsExactly(id(logged));
        assertThat(ids(athlete, run, "effects")).contains(id(longer), id(gone));
        assertThat(ids(athlete, longer, "causes")).containsExactly(id(run));
        assertThat(ids(athlete, gone, "effects")).contains(id(longer));
    }

    private static String id(Map<String, Object> event) {
        return String.valueOf(event.get("eventId"));
    }

    private static List<String> ids(Signed athlete, Map<String, Object> event, String side) {
        return athlete.client().get("/explain/" + id(event)).path(side).findValuesAsString("eventId");
    }

    @Test
    @DisplayName("012-AC21 an import of 20,000 old sets writes a row a day and a row a week, not sets times days")
    void boundedOutput() throws IOException {
        Signed athlete = Athletes.register("Europe/Zurich");
        Path file = TestStack.newFolder("big").resolve("hevy.csv");
        int days = 400;
        Files.writeString(file, bigHevyLog(20_000, days));
        JsonNode job = athlete.importFile(file, Map.of());
        assertThat(job.path("report").path("sets").asInt(0)).isEqualTo(20_000);
        JsonNode served = athlete.client().get("/fatigue").path("days");
        assertThat(served).hasSize(days + 1);
        assertThat(rowsOf(Topics.FATIGUE, athlete)).isLessThanOrEqualTo(days + 5);
        int weeks = athlete.client().get("/weekly-reviews").path("reviews").size();
        assertThat(rowsOf(Topics.WEEKLY_REVIEW, athlete)).isLessThanOrEqualTo(weeks + 5);
        assertThat(Records.of(Topics.STATE, athlete.userId())).hasSizeLessThan(5);
        assertThat(athlete.client()
                        .get("/events?type=DeloadTriggered,WeekReviewed")
                        .path("events"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "012-AC40 a set of 1990 costs half a year of rows, and readers get every day since in pages, bit for bit")
    void longBreak() {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.appendAndState(List.of(
                set(UUID.randomUUID().toString(), Instant.parse("1990-01-02T10:00:00Z"), 100, 5, 8.0),
                set(UUID.randomUUID().toString(), Instant.now(), 110, 5, 8.0)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> athlete.client()
                                .get("/fatigue?from=" + TODAY)
                                .path("days")
                                .size()
                        == 1);
        assertThat(rowsOf(Topics.FATIGUE, athlete)).isLessThan(200);
        assertThat(rowsOf(Topics.WEEKLY_REVIEW, athlete)).isLessThan(35);

        List<JsonNode> days = pages(athlete, "/fatigue", "days");
        NavigableMap<LocalDate, DailyLoad> loads = new TreeMap<>();
        days.stream()
                .filter(day -> day.path("workSets").asInt(0) > 0)
                .forEach(day -> loads.put(
                        LocalDate.parse(day.path("date").asString("")),
                        new DailyLoad(day.path("lifting").asDouble(0), 0)));
        List<FatigueDay> expected = FatigueModel.days(loads, TODAY);
        assertThat(days).hasSameSizeAs(expected);
        for (int i = 0; i < days.size(); i++) {
            assertThat(days.get(i).path("date").asString(""))
                    .isEqualTo(expected.get(i).date().toString());
            assertThat(days.get(i).path("atl").asDouble(-1))
                    .isEqualTo(expected.get(i).atl());
            assertThat(days.get(i).path("ctl").asDouble(-1))
                    .isEqualTo(expected.get(i).ctl());
            assertThat(days.get(i).path("status").asString(""))
                    .isEqualTo(expected.get(i).status().name());
        }
        List<JsonNode> weeks = pages(athlete, "/weekly-reviews", "reviews");
        assertThat(weeks.stream()
                        .map(week -> week.path("week").asString(""))
                        .distinct()
                        .toList())
                .hasSize(WeeklyReviews.mondayOf(LocalDate.of(1990, 1, 2))
                        .datesUntil(TODAY.plusDays(1), java.time.Period.ofWeeks(1))
                        .toList()
                        .size());
        JsonNode quiet = athlete.client().get("/weekly-reviews/2005-W20");
        FatigueDay sunday = expected.get(
                (int) java.time.temporal.ChronoUnit.DAYS.between(LocalDate.of(1990, 1, 2), LocalDate.of(2005, 5, 22)));
        assertThat(quiet.path("load").path("end").path("ctl").asDouble(-1)).isEqualTo(sunday.ctl());
        assertThat(quiet.path("sessions").asInt(-1)).isZero();
        assertThat(quiet.path("final").asBoolean(false)).isTrue();
    }

    private static List<JsonNode> pages(Signed athlete, String path, String name) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = athlete.client().get(next.isEmpty() ? path : path + "?from=" + next);
            page.path(name).forEach(all::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return all;
    }

    /** Fifty sets a day on one bar, in the columns of Hevy, up to yesterday. */
    private static String bigHevyLog(int sets, int days) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
        StringBuilder text =
                new StringBuilder("\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
                        + "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\","
                        + "\"duration_seconds\",\"rpe\"\n");
        int perDay = sets / days;
        for (int day = 0; day < days; day++) {
            LocalDateTime start = TODAY.minusDays(days - day).atTime(18, 0);
            for (int n = 0; n < perDay; n++) {
                text.append("\"Work\",\"%s\",\"%s\",\"\",\"Bench Press (Barbell)\",,\"\",%d,\"normal\",%d,%d,,,%s\n"
                        .formatted(
                                format.format(start),
                                format.format(start.plusHours(1)),
                                n,
                                60 + day % 30,
                                5 + n % 5,
                                n % 3 == 0 ? "" : "8"));
            }
        }
        return text.toString();
    }

    private static long rowsOf(String topic, Signed athlete) {
        return Records.all(topic).stream()
                .map(DailyViewsIT::key)
                .filter(key -> key.startsWith(athlete.userId() + "|"))
                .count();
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("012-AC22 a day opens down to its events: their contributions add up to the load that is served")
    void explainDay() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String workout = UUID.randomUUID().toString();
        Map<String, Object> first = set(workout, Instant.now(), 185, 8, 8.0);
        athlete.appendAndState(List.of(
                first,
                set(workout, Instant.now(), 100, 5, null),
                event("ConditioningLogged", Map.of("kind", "Run", "minutes", 30, "sessionRpe", 6)),
                event("ReadinessCheckedIn", Map.of("date", TODAY.toString(), "sleepHours", 7.5, "soreness", 3))));
        JsonNode explained = athlete.client().get("/explain/fatigue/" + TODAY);
        JsonNode served = athlete.client().get("/fatigue").path("days").get(0);
        double sum = 30 * 6;
        for (JsonNode one : explained.path("inputs").path("sets")) {
            sum += one.path("lifting").asDouble(0);
        }
        assertThat(sum).isCloseTo(served.path("load").asDouble(0), within(1e-9));
        JsonNode set = explained
                .path("inputs")
                .path("sets")
                .valueStream()
                .filter(one -> one.path("eventId").asString("").equals(first.get("eventId")))
                .findFirst()
                .orElseThrow();
        assertThat(set.path("stress").asDouble(0)).isCloseTo(1.5514, within(1e-4));
        assertThat(set.path("e1rmKg").asDouble(0)).isCloseTo(250.338, within(1e-3));
        assertThat(explained.path("models").path("fatigue").asString("")).isEqualTo("fatigue/1");
        assertThat(explained.path("steps").path("averages").path("atl").asDouble(0))
                .isEqualTo(served.path("atl").asDouble(0));
        assertThat(explained.path("steps").path("readiness")).hasSize(2);

        JsonNode event = athlete.client().get("/explain/" + first.get("eventId"));
        assertThat(event.path("effects").findValuesAsString("href")).contains("/explain/fatigue/" + TODAY);
        String week = event.path("effects").findValuesAsString("href").getLast();
        JsonNode review = athlete.client().get(week);
        assertThat(review.path("inputs").path("sets")).hasSize(2);
        assertThat(review.path("facts").asString("a"))
                .isEqualTo(review.path("served").path("facts").asString("b"));
    }

    @Test
    @DisplayName("012-AC23 a deload that falls due by what the athlete says now is in the log, once, with its numbers")
    void deload() {
        Signed athlete = Athletes.register("Europe/Zurich");
        List<Map<String, Object>> history = new ArrayList<>();
        for (int day = 60; day > 0; day -= 2) {
            String workout = UUID.randomUUID().toString();
            Instant at = TODAY.minusDays(day).atTime(18, 0).atZone(ZURICH).toInstant();
            history.add(set(workout, at, 100, 5, 8.0));
        }
        athlete.appendAndState(history);
        for (int day = 2; day >= 0; day--) {
            athlete.appendAndState(List.of(event(
                    "ReadinessCheckedIn",
                    Map.of("date", TODAY.minusDays(day).toString(), "soreness", 8, "feelsCooked", day == 0))));
        }
        await().until(() -> !deloads(athlete).isEmpty());
        JsonNode trigger = deloads(athlete).get(0).path("payload");
        assertThat(trigger.path("date").asString("")).isEqualTo(TODAY.toString());
        assertThat(trigger.path("signals").findValuesAsString("signal")).contains("SORENESS", "REPORTED");
        athlete.appendAndState(List.of(
                event("ReadinessCheckedIn", Map.of("date", TODAY.toString(), "soreness", 9, "feelsCooked", true))));
        assertThat(deloads(athlete)).hasSize(1);
        JsonNode why = athlete.client()
                .get("/explain/" + deloads(athlete).get(0).path("eventId").asString(""));
        assertThat(why.path("causes").findValuesAsString("href")).containsExactly("/explain/fatigue/" + TODAY);
        List<JsonNode> active = athlete.client()
                .get("/fatigue?from=" + TODAY)
                .path("signals")
                .valueStream()
                .filter(signal -> signal.path("active").asBoolean(false))
                .toList();
        assertThat(active).hasSizeGreaterThanOrEqualTo(2);
    }

    private static JsonNode deloads(Signed athlete) {
        return athlete.client().get("/events?type=DeloadTriggered").path("events");
    }

    @Test
    @DisplayName(
            "010-AC12 an exercise edited in Postgres changes the volume of the current and the previous week alone")
    void editedExercise() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        List<Map<String, Object>> sets = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            Instant at = TODAY.minusWeeks(week).atTime(0, 30).atZone(ZURICH).toInstant();
            sets.add(named(UUID.randomUUID().toString(), at, "Zottman Curl", 20));
        }
        athlete.appendAndState(sets);
        await().untilAsserted(() -> assertThat(reviews(athlete)).hasSize(3).allSatisfy(review -> {
            assertThat(hardSets(review, "biceps")).isEqualTo(1);
            assertThat(hardSets(review, "calves")).isZero();
        }));
        Sql.run("update exercise set primary_muscles = '{calves}' where exercise_id = 'Zottman_Curl'");
        try {
            await().untilAsserted(() -> {
                List<JsonNode> reviews = reviews(athlete);
                assertThat(hardSets(reviews.get(0), "biceps")).isEqualTo(1);
                assertThat(hardSets(reviews.get(1), "calves")).isEqualTo(1);
                assertThat(hardSets(reviews.get(2), "calves")).isEqualTo(1);
                assertThat(reviews.get(1).path("catalogVersion"))
                        .isNotEqualTo(reviews.get(0).path("catalogVersion"));
            });
            assertThat(reviews(athlete).get(1).path("changes").toString()).contains("catalogVersion");
        } finally {
            Sql.run("update exercise set primary_muscles = '{biceps}' where exercise_id = 'Zottman_Curl'");
        }
        await().untilAsserted(() ->
                assertThat(hardSets(reviews(athlete).get(2), "biceps")).isEqualTo(1));
    }

    @Test
    @DisplayName("010-AC13 a name the athlete maps is mapped in every week, and listed as unmapped before")
    void mapped() {
        Signed athlete = Athletes.register("Europe/Zurich");
        Instant lastWeek = TODAY.minusWeeks(1).atTime(12, 0).atZone(ZURICH).toInstant();
        athlete.appendAndState(List.of(named(UUID.randomUUID().toString(), lastWeek, "Grandfather's lift", 50)));
        await().untilAsserted(() -> assertThat(reviews(athlete)
                        .getFirst()
                        .path("unmapped")
                        .get(0)
                        .path("sets")
                        .asInt(0))
                .isEqualTo(1));
        athlete.appendAndState(List.of(event(
                "ExerciseMapped", Map.of("exerciseName", "Grandfather's lift", "exerciseId", "Barbell_Deadlift"))));
        await().untilAsserted(() -> {
            assertThat(reviews(athlete).getFirst().path("unmapped")).isEmpty();
            assertThat(hardSets(reviews(athlete).getFirst(), "hamstrings")).isPositive();
        });
    }

    @Test
    @DisplayName("012-AC24 an open socket is told once that days and weeks have changed, at the cursor it stands at")
    void pushed() {
        Signed athlete = Athletes.register("Europe/Zurich");
        try (Socket socket =
                Socket.open(TestStack.shared().url(), athlete.client().token())) {
            String id = socket.send(
                    "event.append",
                    Map.of("events", List.of(set(UUID.randomUUID().toString(), Instant.now(), 100, 5, 8.0))));
            assertThat(socket.type(socket.answerTo(id))).isEqualTo("ack");
            socket.await(frame -> socket.type(frame).equals("state.updated")
                    && frame.path("payload").path("views").toString().contains("weekly-reviews"));
        }
    }

    @ParameterizedTest(name = "012-AC25 {0} is refused with {1}")
    @CsvSource({
        "/fatigue?from=yesterday, from",
        "/fatigue?from=2025-02-30, from",
        "/fatigue?from=2025-02-02&to=2025-02-01, from",
        "/weekly-reviews?from=2025-37, from",
        "/weekly-reviews?to=2025-W54, to",
        "/weekly-reviews/2025-W00, isoWeek",
        "/explain/not-an-id, eventId",
        "/explain/fatigue/today, date"
    })
    void badPeriods(String path, String field) {
        Signed athlete = Athletes.register("Europe/Zurich");
        Rest.Answer answer = Rest.get(athlete.client().token(), path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.paths()).containsExactly(field);
    }

    private static Map<String, Object> goal(String by, int kg) {
        return Map.of(
                "exercise",
                "squat",
                "exerciseName",
                "Squat",
                "kind",
                "E1RM",
                "load",
                Map.of("value", kg, "unit", "kg"),
                "reps",
                1,
                "by",
                by);
    }

    @Test
    @DisplayName("012-AC26 what the log refuses never reaches a figure, and what it takes by a stated rule is harmless")
    void badInput() {
        Signed athlete = Athletes.register("Europe/Zurich");
        String workout = UUID.randomUUID().toString();
        Instant now = Instant.now();
        List<Map<String, Object>> refused = List.of(
                set(workout, Instant.parse("1970-01-01T00:00:00Z"), 100, 5, 8.0),
                set(workout, now.plus(Duration.ofDays(365)), 100, 5, 8.0),
                set(workout, now, 10_000, 5, 8.0),
                event("ReadinessCheckedIn", Map.of("date", "1970-01-01", "soreness", 3)),
                event("ReadinessCheckedIn", Map.of("date", TODAY.plusYears(1).toString(), "soreness", 3)),
                event("ExerciseMapped", Map.of("exerciseName", "Press", "exerciseId", "No_Such_Press")),
                event("ProfileUpdated", Map.of("zoneId", "Europe/Atlantis")),
                event("ProfileUpdated", Map.of("landmarks", Map.of("chest", Map.of("mev", 9, "mav", 5, "mrv", 20)))),
                event("ProfileUpdated", Map.of("landmarks", Map.of("gills", Map.of("mev", 1, "mav", 5, "mrv", 20)))),
                event("ProfileUpdated", Map.of("liftGoals", Map.of("no id", goal("2030-01-31", 200)))),
                event("ProfileUpdated", Map.of("liftGoals", Map.of(workout, goal("someday", 200)))),
                event("ProfileUpdated", Map.of("liftGoals", Map.of(workout, goal("2030-01-31", 2_000)))));
        for (Map<String, Object> event : refused) {
            Rest.Answer answer = Rest.post(
                    athlete.client().token(),
                    "/events",
                    tools.jackson.databind.json.JsonMapper.shared()
                            .writeValueAsString(Map.of("events", List.of(event))));
            assertThat(answer.status()).as(event.toString()).isEqualTo(400);
        }
        assertThat(athlete.client().get("/fatigue").path("days")).isEmpty();
        Map<String, Object> orphan = Athletes.set(workout, "Barbell Squat", 500, 5);
        athlete.appendAndState(List.of(
                event("SetCorrected", orphan), // of a set that never was: it waits
                set(workout, now, 100, 0, 8.0))); // 0 reps: no reps, no load
        JsonNode day = athlete.client().get("/fatigue").path("days").get(0);
        assertThat(day.path("load").asDouble(-1)).isZero();
        assertThat(day.path("status").asString("")).isEqualTo("CALIBRATING");
        assertThat(athlete.client()
                        .get("/weekly-reviews")
                        .path("reviews")
                        .get(0)
                        .path("tonnageKg")
                        .asDouble(-1))
                .isZero();
    }

    private static List<JsonNode> reviews(Signed athlete) {
        return athlete.client()
                .get("/weekly-reviews")
                .path("reviews")
                .valueStream()
                .toList();
    }

    private static double hardSets(JsonNode review, String muscle) {
        return review.path("muscles")
                .valueStream()
                .filter(line -> line.path("muscle").asString("").equals(muscle))
                .findFirst()
                .orElseThrow()
                .path("hardSets")
                .asDouble(-1);
    }

    private static Map<String, Object> event(String type, Map<String, ?> payload) {
        return Athletes.event(type, payload);
    }

    private static Map<String, Object> set(
            String workout, Instant at, double kg, int reps, @org.jspecify.annotations.Nullable Double rpe) {
        Map<String, Object> set = new java.util.HashMap<>(Athletes.set(workout, "Barbell Squat", kg, reps));
        set.remove("rpe");
        if (rpe != null) {
            set.put("rpe", rpe);
        }
        return Athletes.event(UUID.randomUUID().toString(), "SetLogged", at, set);
    }

    private static Map<String, Object> named(String workout, Instant at, String exercise, double kg) {
        return Athletes.event(UUID.randomUUID().toString(), "SetLogged", at, Athletes.set(workout, exercise, kg, 5));
    }
}
