package dev.trainer2.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.CoachingRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an athlete writes beside a number is for themselves: an instruction hidden in it reaches no model. */
@DisplayName("Notes")
class NotesStayOutTest {
    @Test
    @DisplayName("014-AC11 no field of a coaching request can carry the note of a set")
    void noFieldForThem() {
        Set<String> fields = new TreeSet<>();
        collect(CoachingRequest.getClassSchema(), "", fields, new HashSet<>());
        assertThat(fields).anyMatch(field -> field.endsWith(".reps"));
        // what is asked with a plan is meant for the coach; it is the trigger's alone
        assertThat(fields).filteredOn(field -> field.endsWith(".note")).containsExactly(".trigger.note");
    }

    private static void collect(Schema schema, String path, Set<String> fields, Set<String> seen) {
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.add(schema.getFullName())) {
                    for (Schema.Field field : schema.getFields()) {
                        String name = path + "." + field.name();
                        fields.add(name);
                        collect(field.schema(), name, fields, seen);
                    }
                }
            }
            case ARRAY -> collect(schema.getElementType(), path, fields, seen);
            case MAP -> collect(schema.getValueType(), path, fields, seen);
            case UNION -> schema.getTypes().forEach(type -> collect(type, path, fields, seen));
            default -> {
                // carries no fields
            }
        }
    }
}
