package dev.trainer2.bench.cost;

import dev.trainer2.bench.push.Athletes;
import dev.trainer2.bench.push.Http;
import dev.trainer2.bench.push.Pending;
import dev.trainer2.bench.stack.BrokerFiles;
import dev.trainer2.bench.stack.OwnStack;
import dev.trainer2.bench.stack.Parts;
import dev.trainer2.bench.stack.Processes;
import dev.trainer2.bench.stack.Rest;
import dev.trainer2.gateway.log.Cursor;
import dev.trainer2.local.stack.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;

/** The product as a target of sets. */
final class Product implements SetTarget {
    private final OwnStack stack;
    private final Parts parts;
    private final Http http;
    private final Athletes athletes;

    Product(OwnStack stack, Parts parts, Http http, Athletes athletes) {
        this.stack = stack;
        this.parts = parts;
        this.http = http;
        this.athletes = athletes;
    }

    /** The process that does most for a set. */
    long pid() {
        return stack.pid(Service.STREAMS);
    }

    @Override
    public List<String> athletes(int count) throws Exception {
        return athletes.atLeast(count);
    }

    /** Tokens of so many athletes who have logged nothing. */
    List<String> fresh(int count) throws Exception {
        return athletes.fresh(count);
    }

    @Override
    public Http http() {
        return http;
    }

    @Override
    public PushedRows open(String token) throws Exception {
        Views views = new Views();
        views.open(
                http.client(),
                URI.create(http.url().replace("http://", "ws://") + "/realtime"),
                "trainer2.bearer." + token);
        return views;
    }

    @Override
    public Processes processes() {
        return Processes.of(stack);
    }

    @Override
    public BrokerFiles brokerFiles() {
        return BrokerFiles.of(stack);
    }

    @Override
    public void rest() {
        Rest.await(parts);
    }

    /** Its pushed views say by their cursor which part of the log they include. */
    private static final class Views extends PushedRows {
        private final AtomicInteger messages = new AtomicInteger();
        private final Map<Integer, LongConsumer> waiting = new ConcurrentHashMap<>();
        private final Pending pending = new Pending(this::told);

        private void told(int message, long nanos) {
            LongConsumer one = waiting.remove(message);
            if (one != null) {
                one.accept(nanos);
            }
        }

        @Override
        void sent(String eventId, LongConsumer pushed) {
            int message = messages.getAndIncrement();
            waiting.put(message, pushed);
            pending.sent(eventId, message);
        }

        @Override
        void answered(String eventId, JsonNode body) {
            String cursor = body.path("accepted").path(0).path("cursor").asString("");
            pending.acknowledged(eventId, Cursor.decode(cursor, "cursor").events());
        }

        @Override
        void pushed(JsonNode frame, long nanos) {
            String type = frame.path("type").asString("");
            boolean state = frame.path("payload")
                    .path("views")
                    .valueStream()
                    .anyMatch(view -> view.asString("").equals("state"));
            if (type.equals("state.updated") && state) {
                pending.pushed(
                        Cursor.decode(frame.path("cursor").asString(""), "cursor")
                                .events(),
                        nanos);
            } else if (type.equals("error")) {
                failed(frame.toString());
            }
        }
    }
}
