package dev.trainer2.contract.serde;

import dev.trainer2.contract.topics.Topic;
import dev.trainer2.contract.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Releases the schemas of this code: writes the next version of every topic whose schema changed, with golden bytes
 * of a sample, into a folder under version control. Refuses a breaking change.
 */
public final class SchemaRelease {
    private SchemaRelease() {}

    /**
     * @param folder {@code event-schemas/src/main/resources/released}
     * @return the files written
     * @throws IllegalStateException for a change that the rule of the topic forbids
     */
    public static List<Path> release(Path folder) throws IOException {
        List<Path> written = new java.util.ArrayList<>();
        for (Topic topic : Topics.withSchema()) {
            List<String> versions = SchemaHistory.versions(topic);
            Schema current = SchemaHistory.current(topic);
            if (!versions.isEmpty()
                    && new Schema.Parser().parse(versions.getLast()).equals(current)) {
                continue;
            }
            List<String> breaks = SchemaHistory.breaks(current, versions, topic.compatibility() + "");
            if (!breaks.isEmpty()) {
                throw new IllegalStateException(topic.name() + ": " + String.join("; ", breaks));
            }
            Path home = Files.createDirectories(folder.resolve(topic.name()));
            String version = Integer.toString(versions.size() + 1);
            written.add(Files.writeString(home.resolve(version + ".avsc"), current.toString(true) + "\n"));
            written.add(Files.writeString(home.resolve(version + ".golden"), GoldenBytes.of(current) + "\n"));
        }
        return written;
    }

    /** Command line form: the folder as the only argument. */
    public static void main(String[] args) throws IOException {
        release(Path.of(args[0])).forEach(path -> System.out.println("released " + path));
    }
}
