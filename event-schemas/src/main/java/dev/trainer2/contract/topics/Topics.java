package dev.trainer2.contract.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.utils.Utils;
import tools.jackson.databind.json.JsonMapper;

/** The topic catalogue: one definition that creates topics, feeds the command line, the documentation and the tests. */
public final class Topics {
    public static final String EVENTS = "trainer.events.v1";
    public static final String STATE = "trainer.state.v1";
    public static final String WORKOUTS = "trainer.workouts.v1";
    public static final String LIFTS = "trainer.lifts.v1";
    public static final String FATIGUE = "trainer.fatigue.v1";
    public static final String WEEKLY_REVIEW = "trainer.weekly-review.v1";
    public static final String PLAN = "trainer.plan.v1";
    public static final String VIEW_VERSIONS = "trainer.view-versions.v1";
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

    /** The version of the views that there is when nothing else was ever said. */
    public static final String FIRST_VERSION = "v1";

    /**
     * The partition of all that belongs to a user: the one Kafka's own partitioner chooses for the user id as the key.
     *
     * @param partitions of the topic
     */
    public static int partitionOf(String userId, int partitions) {
        return Utils.toPositive(Utils.murmur2(userId.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** The views that a replay computes anew, each under its first version. */
    public static final List<String> VIEWS = List.of(STATE, WORKOUTS, LIFTS, FATIGUE, WEEKLY_REVIEW);

    private static final Pattern VERSIONED =
            Pattern.compile("(trainer\\.(?:state|workouts|lifts|fatigue|weekly-review))\\.(v[1-9]\\d{0,3})");

    /** The names that views have in any version. */
    public static Pattern viewsOfAnyVersion() {
        return VERSIONED;
    }

    /**
     * The topic of a view in a version: {@code trainer.state.v2}.
     *
     * @param view its name in the first version
     * @param version {@code v1}, {@code v2} and so on
     */
    public static String versioned(String view, String version) {
        Matcher matcher = VERSIONED.matcher(view);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(view + " is no view");
        }
        return matcher.group(1) + "." + version;
    }

    /** The version in the name of a view's topic; empty for other topics. */
    public static Optional<String> versionOf(String topic) {
        Matcher matcher = VERSIONED.matcher(topic);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** The view a topic holds some version of, by its first name; empty for other topics. */
    public static Optional<String> viewOf(String topic) {
        return versionOf(topic).map(version -> versioned(topic, FIRST_VERSION));
    }

    /** The topic of this name, or empty when the catalogue does not know it; views are known in every version. */
    public static Optional<Topic> find(String name) {
        String known = viewOf(name).orElse(name);
        return all().stream().filter(topic -> topic.name().equals(known)).findFirst();
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
