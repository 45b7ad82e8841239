package dev.trainer2.gateway.reference;

import dev.trainer2.contract.codec.PayloadSchemas;
import dev.trainer2.contract.reference.JsonShapes;
import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The shapes of {@code rest.yaml} with the records of the log and of the topics that they name. */
final class RestShapes {
    private static final String PREFIX = "#/components/schemas/";
    /** What an event says: one of the payloads of the log. */
    private static final String PAYLOAD = "Payload";

    private RestShapes() {}

    /** Every shape the calls need, by name, and no other. */
    static Map<String, Schema<?>> all(RestCalls calls) {
        Map<String, Object> records = new TreeMap<>(JsonShapes.of(
                List.of(
                        TrainingEvent.getClassSchema(),
                        AthleteState.getClassSchema(),
                        AthleteWorkout.getClassSchema(),
                        AthleteLift.getClassSchema(),
                        DailyFatigue.getClassSchema(),
                        WeekReview.getClassSchema(),
                        AthletePlan.getClassSchema()),
                PREFIX));
        records.put(PAYLOAD, payload());
        calls.schemas().forEach((name, shape) -> records.put(name, resolved(shape)));

        Map<String, Schema<?>> needed = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of("Problem"));
        calls.operations().values().forEach(call -> {
            open.addAll(call.answers().values());
            if (call.body() != null) {
                open.add(call.body());
            }
        });
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (name.isEmpty() || RestCalls.isMediaType(name) || needed.containsKey(name)) {
                continue;
            }
            Object shape = records.get(name);
            if (shape == null) {
                throw new IllegalStateException("rest.yaml names an unknown shape: " + name);
            }
            needed.put(name, Json31.mapper().convertValue(shape, JsonSchema.class));
            references(shape, open);
        }
        return needed;
    }

    /** A reference to a shape by its name. */
    static Schema<?> named(String name) {
        return new JsonSchema().$ref(PREFIX + name);
    }

    private static Map<String, Object> payload() {
        Set<Map<String, String>> kinds = new LinkedHashSet<>();
        TrainingEvent.getClassSchema().getField("payload").schema().getTypes().stream()
                .sorted(java.util.Comparator.comparing(
                                (org.apache.avro.Schema type) -> !PayloadSchemas.writtenByAthletes(type))
                        .thenComparing(org.apache.avro.Schema::getName))
                .forEach(type -> kinds.add(Map.of("$ref", PREFIX + type.getName())));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("description", "The fields of the event's type. Personal text of an erased athlete reads [erased].");
        shape.put("anyOf", List.copyOf(kinds));
        return shape;
    }

    /** The shape with its names as references. */
    private static Object resolved(Object shape) {
        return switch (shape) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(
                        (String) key, "$ref".equals(key) ? PREFIX + value : resolved(Objects.requireNonNull(value))));
                yield copy;
            }
            case List<?> list -> resolved(list);
            default -> shape;
        };
    }

    private static List<@Nullable Object> resolved(List<?> list) {
        List<@Nullable Object> copy = new ArrayList<>();
        list.forEach(entry -> copy.add(entry == null ? null : resolved(entry))); // null is a value an enum may have
        return copy;
    }

    private static void references(Object shape, List<String> found) {
        switch (shape) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    if ("$ref".equals(key)) {
                        found.add(value.toString().substring(PREFIX.length()));
                    } else {
                        references(Objects.requireNonNull(value), found);
                    }
                });
            case List<?> list -> list.stream().filter(Objects::nonNull).forEach(entry -> references(entry, found));
            default -> {}
        }
    }
}
