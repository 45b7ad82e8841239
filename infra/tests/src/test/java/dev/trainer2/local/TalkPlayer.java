package dev.trainer2.local;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.local.Athletes.Signed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Plays one conversation against the running stack and says what came out otherwise. */
final class TalkPlayer {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int WEEKS = 5;

    private final Talk talk;
    private final Signed athlete;
    private final List<String> faults = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private final Map<String, Integer> before = new HashMap<>();

    TalkPlayer(Talk talk) {
        this.talk = talk;
        this.athlete = Athletes.register("Europe/Zurich");
    }

    /** What was not as written; empty when all was. */
    List<String> faults() {
        return faults;
    }

    /** How long each answer took from sending to the log. */
    List<Long> millis() {
        return millis;
    }

    void play() {
        begin();
        for (String type : List.of("SetLogged", "PlanProposed")) {
            before.put(type, type.equals("SetLogged") ? count(type) : 0);
        }
        for (Talk.Turn turn : talk.turns()) {
            String says = turn.says().replace("{first}", turn.says().contains("{first}") ? first() : "");
            long sent = System.nanoTime();
            String text = answer(say(says));
            millis.add((System.nanoTime() - sent) / 1_000_000);
            if (!turn.answer().matcher(text).find()) {
                faults.add(talk.title() + " | " + says + " | lacks " + turn.answer() + " | " + text);
            }
            turn.further().forEach(pattern -> further(says, pattern));
        }
        talk.ends().forEach(this::check);
    }

    private void begin() {
        if (talk.athlete().equals("history")) {
            athlete.appendAndState(history());
        }
        if (!talk.athlete().equals("new")) {
            athlete.client().post("/events", Map.of("events", List.of(PlanIT.onboarded())));
            await(
                    () -> athlete.client().get("/plan"),
                    plan -> plan.path("version").asInt(0) >= 1);
        }
    }

    private static List<Map<String, Object>> history() {
        List<Map<String, Object>> events = new ArrayList<>();
        Instant now = Instant.now();
        for (int week = WEEKS; week >= 1; week--) {
            Instant day = now.minus(week * 7L - 2, ChronoUnit.DAYS);
            String workout = UUID.randomUUID().toString();
            for (String lift : List.of("Bench Press (Barbell)", "Squat (Barbell)", "Bent Over Row (Barbell)")) {
                for (int set = 0; set < 3; set++) {
                    events.add(Athletes.event(
                            UUID.randomUUID().toString(),
                            "SetLogged",
                            day.plusSeconds(events.size()),
                            Athletes.set(workout, lift, 70 - week, 8)));
                }
            }
        }
        return events;
    }

    private String first() {
        return athlete.client()
                .get("/plan")
                .path("sessions")
                .get(0)
                .path("exercises")
                .get(0)
                .path("name")
                .asString("");
    }

    private String say(String text) {
        Map<String, Object> message = Athletes.event("ChatMessageSent", Map.of("text", text));
        athlete.client().post("/events", Map.of("events", List.of(message)));
        return EventIds.requestOf(athlete.userId(), String.valueOf(message.get("eventId")));
    }

    private String answer(String requestId) {
        return await(this::replies, replies -> find(replies, requestId).isPresent())
                .valueStream()
                .filter(reply ->
                        requestId.equals(reply.path("payload").path("requestId").asString("")))
                .findFirst()
                .map(TalkPlayer::text)
                .orElseThrow();
    }

    private static Optional<JsonNode> find(JsonNode replies, String requestId) {
        return replies.valueStream()
                .filter(reply ->
                        requestId.equals(reply.path("payload").path("requestId").asString("")))
                .findFirst();
    }

    private static String text(JsonNode reply) {
        return reply.path("payload").path("text").asString("");
    }

    private JsonNode replies() {
        return athlete.client().get("/events?type=CoachReplied&limit=1000").path("events");
    }

    /** Something that the coach says because of what was just written. */
    private void further(String says, Pattern pattern) {
        try {
            await(
                    this::replies,
                    replies -> replies.valueStream()
                            .anyMatch(reply -> pattern.matcher(text(reply)).find()));
        } catch (org.awaitility.core.ConditionTimeoutException late) {
            faults.add(talk.title() + " | after " + says + " nothing holds " + pattern + " | "
                    + text(replies().valueStream().reduce((a, b) -> b).orElseThrow()));
        }
    }

    private int count(String type) {
        return athlete.client()
                        .get("/events?type=" + type + "&limit=1000")
                        .path("events")
                        .size()
                - before.getOrDefault(type, 0);
    }

    /** What stands at the end, once what was written has gone through. */
    private void check(String end) {
        String value = end.substring(end.lastIndexOf(' ') + 1);
        String what = end.substring(0, Math.max(0, end.lastIndexOf(' ')));
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptions()
                    .until(() -> stands(end, what, value));
        } catch (org.awaitility.core.ConditionTimeoutException otherwise) {
            faults.add(talk.title() + " | does not end with " + end + " | " + now(end, what));
        }
    }

    private boolean stands(String end, String what, String value) {
        return end.startsWith("last set")
                ? now(end, what).equals(end.substring("last set ".length()))
                : what.equals("planId")
                        ? now(end, what).startsWith(value)
                        : now(end, what).equals(value);
    }

    private String now(String end, String what) {
        if (end.startsWith("last set")) {
            JsonNode sets = athlete.state().path("currentWorkout").path("sets");
            JsonNode set = sets.get(sets.size() - 1);
            return set.path("load").path("value").asString("") + " "
                    + set.path("load").path("unit").asString("") + " × "
                    + set.path("reps").asString("");
        } else if (what.equals("plan") || what.equals("planId")) {
            return athlete.client()
                    .get("/plan")
                    .path(what.equals("plan") ? "version" : "planId")
                    .asString("");
        } else if (Character.isUpperCase(what.charAt(0))) {
            return Integer.toString(count(what));
        }
        JsonNode at = athlete.state();
        for (String step : what.split("\\.", -1)) {
            at = Character.isDigit(step.charAt(0)) ? at.path(Integer.parseInt(step)) : at.path(step);
        }
        return at.isContainer() ? at.toString() : at.asString("");
    }

    private static JsonNode await(Callable<JsonNode> call, Predicate<JsonNode> until) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(25))
                .ignoreExceptions()
                .until(call, until);
    }
}
