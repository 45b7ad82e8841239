package dev.trainer2.contract.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The topic catalogue: one definition that creates topics, feeds the command line, the documentation and the tests. */
public final class Topics {
    public static final String EVENTS = "trainer.events.v1";
    public static final String STATE = "trainer.state.v1";
    public static final String COACHING_REQUESTS = "trainer.coaching-requests.v1";
    public static final String A2UI_ACTIONS = "trainer.a2ui-actions.v1";
    public static final String EXERCISES = "trainer.exercises.v1";

    private static final Catalogue CATALOGUE = load();

    private Topics() {}

    private record Catalogue(String group, List<Topic> topics) {}

    /** Every topic of the product. */
    public static List<Topic> all() {
        return CATALOGUE.topics();
    }

    /** The registry group of all schemas. */
    public static String group() {
        return CATALOGUE.group();
    }

    /** The topic of this name, or empty when the catalogue does not know it. */
    public static Optional<Topic> find(String name) {
        return all().stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** The topics whose values have a schema. */
    public static List<Topic> withSchema() {
        return all().stream().filter(topic -> topic.record() != null).toList();
    }

    /**
     * Where an application puts what it could not process.
     *
     * @param app a topology or service with a dead letter topic in the catalogue
     * @throws IllegalArgumentException when the catalogue has none for it
     */
    public static String deadLettersOf(String app) {
        return find("trainer." + app + ".dlq.v1")
                .map(Topic::name)
                .orElseThrow(() -> new IllegalArgumentException("no dead letter topic for " + app));
    }

    private static Catalogue load() {
        try (InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream("/topics.json"), "topics.json")) {
            return JsonMapper.shared().readValue(in, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
