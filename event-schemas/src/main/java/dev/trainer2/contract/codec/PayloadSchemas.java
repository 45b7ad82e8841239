package dev.trainer2.contract.codec;

import dev.trainer2.events.TrainingEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** The payload types of the log by name. */
public final class PayloadSchemas {
    private static final Map<String, Schema> BY_NAME =
            TrainingEvent.getClassSchema().getField("payload").schema().getTypes().stream()
                    .collect(Collectors.toUnmodifiableMap(Schema::getName, Function.identity()));

    private PayloadSchemas() {}

    /** The schema of an event type, or empty for a type that does not exist. */
    public static Optional<Schema> find(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }

    /** Whether athletes may write this type; all others are the system's alone. */
    public static boolean writtenByAthletes(Schema payload) {
        return "athlete".equals(payload.getProp("writer"));
    }

    /** Whether a field holds personal text, which is encrypted before it leaves the process. */
    static boolean isPersonal(Schema.Field field) {
        return Boolean.TRUE.equals(field.getObjectProp("personal"));
    }

    /** The schema of a field without its null branch. */
    static Schema valueSchema(Schema schema) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow();
    }

    /** The branch of a union of records that values belong to: the one that knows most of their names. */
    static Schema branch(Schema schema, Collection<String> names) {
        return schema.getType() != Schema.Type.UNION
                ? schema
                : schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .reduce((a, b) -> known(b, names) > known(a, names) ? b : a)
                        .orElseThrow();
    }

    private static long known(Schema branch, Collection<String> names) {
        return branch.getType() != Schema.Type.RECORD
                ? 0
                : names.stream().filter(name -> branch.getField(name) != null).count();
    }

    /** Whether a field may be left out. */
    public static boolean isOptional(Schema.Field field) {
        return field.schema().isNullable() || field.hasDefaultValue();
    }
}
