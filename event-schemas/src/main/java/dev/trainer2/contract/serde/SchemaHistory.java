package dev.trainer2.contract.serde;

import dev.trainer2.contract.topics.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;

/** Every schema version ever released, as kept under {@code released/}, and the rule that binds the next one. */
public final class SchemaHistory {
    private SchemaHistory() {}

    /**
     * The released schemas of a topic as JSON, version 1 first.
     *
     * @throws UncheckedIOException when the build is broken
     */
    public static List<String> versions(Topic topic) {
        List<String> versions = new ArrayList<>();
        while (true) {
            String name = "/released/" + topic.name() + "/" + (versions.size() + 1) + ".avsc";
            try (InputStream in = SchemaHistory.class.getResourceAsStream(name)) {
                if (in == null) {
                    return List.copyOf(versions);
                }
                versions.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Number of the last released version; 0 when none was released yet. */
    public static int latestVersion(Topic topic) {
        return versions(topic).size();
    }

    /** The schema in this code. */
    public static Schema current(Topic topic) {
        try {
            return SpecificData.get().getSchema(Class.forName(Objects.requireNonNull(topic.record())));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the catalogue names a record that is not generated", e);
        }
    }

    /**
     * Why a schema may not follow the given versions under a topic's rule; empty when it may.
     *
     * @param rule {@code BACKWARD_TRANSITIVE} or {@code FULL_TRANSITIVE}
     */
    public static List<String> breaks(Schema next, List<String> versions, String rule) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Schema released = new Schema.Parser().parse(versions.get(i));
            compare(next, released, "version " + (i + 1) + " cannot be read any more: ", reasons);
            if (rule.equals("FULL_TRANSITIVE")) {
                compare(released, next, "readers of version " + (i + 1) + " cannot read it: ", reasons);
            }
        }
        return reasons;
    }

    private static void compare(Schema reader, Schema writer, String prefix, List<String> reasons) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
        if (result.getType() != SchemaCompatibilityType.COMPATIBLE) {
            result.getResult()
                    .getIncompatibilities()
                    .forEach(found -> reasons.add(prefix + found.getMessage() + " at " + found.getLocation()));
        }
    }
}
