package dev.trainer2.local.chaos;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.UserRegistered;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares what an athlete was promised with what the log, the API and the screen hold. */
final class ChaosCheck {
    private final LogContents contents;
    private final List<String> faults = new ArrayList<>();
    private int expired;

    ChaosCheck(LogContents contents) {
        this.contents = contents;
        faults.addAll(contents.deadLetters());
    }

    void check(ChaosAthlete athlete) {
        String who = "athlete " + athlete.userId();
        List<TrainingEvent> logged = contents.eventsOf(athlete.userId());
        checkLog(who, athlete, logged);
        checkReplies(who, athlete, logged);
        checkApi(who, athlete, logged);
        checkCounts(who, athlete);
    }

    List<String> faults() {
        return faults;
    }

    /** Questions that ended with the deadline's answer. */
    int expired() {
        return expired;
    }

    private void checkLog(String who, ChaosAthlete athlete, List<TrainingEvent> logged) {
        List<String> own = logged.stream()
                .filter(event -> event.getSource() == EventSource.APP)
                .map(TrainingEvent::getEventId)
                .toList();
        compare(who + ", log in Kafka", athlete.acknowledged(), own);
        long registrations = logged.stream()
                .filter(event -> event.getPayload() instanceof UserRegistered)
                .count();
        if (registrations != 1) {
            faults.add(who + " has " + registrations + " registrations in the log");
        }
        int expected =
                1 + athlete.acknowledged().size() + athlete.script().chats().size();
        if (logged.size() != expected) {
            faults.add(who + " has " + logged.size() + " distinct events in the log, expected " + expected);
        }
    }

    private void compare(String where, List<String> promised, List<String> found) {
        if (promised.equals(found)) {
            return;
        }
        Set<String> missing = new HashSet<>(promised);
        found.forEach(missing::remove);
        Set<String> extra = new HashSet<>(found);
        promised.forEach(extra::remove);
        if (!missing.isEmpty()) {
            faults.add(where + ": lost " + missing.size() + ", such as "
                    + missing.iterator().next());
        }
        if (!extra.isEmpty()) {
            faults.add(where + ": never sent " + extra.size() + ", such as "
                    + extra.iterator().next());
        }
        if (found.size() != new HashSet<>(found).size()) {
            faults.add(where + ": " + (found.size() - new HashSet<>(found).size()) + " twice");
        }
        if (missing.isEmpty() && extra.isEmpty()) {
            int at = 0;
            while (at < Math.min(promised.size(), found.size())
                    && promised.get(at).equals(found.get(at))) {
                at++;
            }
            faults.add(where + ": out of order from event " + at + " on");
        }
    }

    private void checkReplies(String who, ChaosAthlete athlete, List<TrainingEvent> logged) {
        Map<String, List<CoachReplied>> replies = new HashMap<>();
        for (TrainingEvent event : logged) {
            if (event.getPayload() instanceof CoachReplied reply) {
                replies.computeIfAbsent(reply.getRequestId(), id -> new ArrayList<>())
                        .add(reply);
            }
        }
        for (Script.Line chat : athlete.script().chats()) {
            String request = EventIds.requestOf(athlete.userId(), chat.eventId());
            List<CoachReplied> found = replies.getOrDefault(request, List.of());
            boolean late = found.stream().anyMatch(reply -> reply.getOutcome() == ReplyOutcome.EXPIRED);
            expired += late ? 1 : 0;
            if (found.size() != 1) {
                faults.add(who + ": question " + chat.eventId() + " has " + found.size() + " replies");
            } else if (found.getFirst().getOutcome() == ReplyOutcome.FAILED) {
                faults.add(who + ": question " + chat.eventId() + " failed");
            }
            Set<String> messages = contents.messagesFor(request);
            if (messages.size() != 1) {
                faults.add(who + ": question " + chat.eventId() + " has " + messages.size() + " messages " + messages);
            }
        }
    }

    private void checkApi(String who, ChaosAthlete athlete, List<TrainingEvent> logged) {
        List<String> ids = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page =
                    athlete.client().get("/events?limit=300&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
            for (JsonNode event : page.path("events")) {
                ids.add(event.path("eventId").asString(""));
                if (event.path("type").asString("").equals(Script.SET)) {
                    notes.add(event.path("payload").path("note").asString(""));
                }
            }
            if (!page.path("next").isString()) {
                break;
            }
            after = page.path("next").asString("");
        }
        compare(
                who + ", GET /events",
                logged.stream().map(TrainingEvent::getEventId).toList(),
                ids);
        List<String> chain = athlete.script().lines().stream()
                .filter(line -> line.type().equals(Script.SET))
                .map(line -> String.valueOf(line.payload().get("note")))
                .toList();
        for (int n = 0; n < Math.min(chain.size(), notes.size()); n++) {
            if (!chain.get(n).equals(notes.get(n))) {
                faults.add(who + ": the chain breaks at set " + n + ": " + notes.get(n));
                return;
            }
        }
        if (chain.size() != notes.size()) {
            faults.add(who + ": the chain has " + notes.size() + " of " + chain.size() + " links");
        }
    }

    private void checkCounts(String who, ChaosAthlete athlete) {
        JsonNode counts = athlete.client().get("/state").path("counts");
        Script script = athlete.script();
        long events = 1L + script.lines().size() + script.chats().size();
        boolean equal = counts.path("events").asLong(-1) == events
                && counts.path("workouts").asLong(-1) == script.workouts()
                && counts.path("workSets").asLong(-1) == script.sets()
                && counts.path("tonnageKg").asDouble(-1) == script.tonnageKg();
        if (!equal) {
            faults.add(who + ": state counts " + counts + ", expected " + events + " events, " + script.workouts()
                    + " workouts, " + script.sets() + " sets, " + script.tonnageKg() + " kg");
        }
    }
}
