package dev.trainer2.local.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One athlete: sends a script in batches, each again with the same ids until it is acknowledged, some even then. */
final class ChaosAthlete {
    private static final int DOUBLED_EVERY = 7;
    private static final int LARGEST_BATCH = 5;

    private final Script script;
    private final PatientClient client;
    private final Pace pace;
    private final double perSecond;
    private final List<String> acknowledged = new ArrayList<>();
    private String userId = "";
    private String lastCursor = "";
    private int doubled;

    ChaosAthlete(Script script, PatientClient client, Pace pace, double perSecond) {
        this.script = script;
        this.client = client;
        this.pace = pace;
        this.perSecond = perSecond;
    }

    /**
     * Registers and sends the whole script.
     *
     * @param from share of the run with which the athlete begins
     */
    void train(String email, int from) throws InterruptedException {
        pace.awaitShare(from);
        userId = client.register(email, "chaos-password");
        List<Script.Line> lines = script.lines();
        long began = System.nanoTime();
        int sent = 0;
        for (int batch = 1; sent < lines.size(); batch++) {
            int size = Math.min(1 + batch % LARGEST_BATCH, lines.size() - sent);
            pace.awaitTurn(sent + size - 1);
            began = awaitRate(began, size);
            List<Script.Line> part = lines.subList(sent, sent + size);
            send(part);
            acknowledged.addAll(part.stream().map(Script.Line::eventId).toList());
            pace.acknowledged(size);
            if (batch % DOUBLED_EVERY == 0) {
                send(part);
                doubled += size;
            }
            sent += size;
        }
    }

    private void send(List<Script.Line> part) {
        JsonNode answer = client.post(
                "/events", Map.of("events", part.stream().map(Script.Line::body).toList()));
        int named = answer.path("accepted").size() + answer.path("duplicates").size();
        if (named != part.size()) {
            throw new IllegalStateException("a batch of " + part.size() + " events was acknowledged as " + answer);
        }
        String last = part.getLast().eventId();
        for (String list : List.of("accepted", "duplicates")) {
            for (JsonNode entry : answer.path(list)) {
                if (entry.path("eventId").asString("").equals(last)) {
                    lastCursor = entry.path("cursor").asString("");
                }
            }
        }
    }

    /** Waits for the clock; returns when the next batch may count from. */
    private long awaitRate(long from, int events) {
        long next =
                Math.max(from, System.nanoTime() - Duration.ofSeconds(1).toNanos()) + (long) (events / perSecond * 1e9);
        while (System.nanoTime() < next && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return next;
    }

    Script script() {
        return script;
    }

    PatientClient client() {
        return client;
    }

    /** Ids of the acknowledged events in the order in which they were sent. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** Events sent again although they were acknowledged. */
    int doubled() {
        return doubled;
    }

    /** Empty before registration. */
    String userId() {
        return userId;
    }

    /** Where the last acknowledged event stands; empty before the first. */
    String lastCursor() {
        return lastCursor;
    }
}
