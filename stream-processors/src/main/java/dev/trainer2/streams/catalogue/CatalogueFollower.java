package dev.trainer2.streams.catalogue;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.Exercise;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.TopicFollower;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue as its topic has it, for all topologies of the process. A topology that needs it starts when the first full
 * load is there: half a catalogue would leave exercises unmapped that are not.
 */
public final class CatalogueFollower implements Supplier<Catalogue>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFollower.class);
    private static final Duration LOADED_WITHIN = Duration.ofSeconds(60);

    private final Map<String, CatalogExercise> exercises = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final Deserializer<Exercise> deserializer;
    private final TopicFollower follower;
    /** Read and written by the follower's thread alone. */
    private boolean changed;

    private volatile Catalogue current = Catalogue.EMPTY;

    /** Starts to follow. */
    public CatalogueFollower(String bootstrapServers, EventSerdes serdes) {
        this.deserializer = serdes.deserializer();
        Catalogues.shipped().forEach(row -> missing.add(row.id()));
        this.follower = new TopicFollower(bootstrapServers, Topics.EXERCISES, this::take, this::caughtUp);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String id = TopicFollower.key(record);
        missing.remove(id);
        changed = true;
        if (record.value() == null) {
            exercises.remove(id);
        } else {
            exercises.put(id, Catalogues.exercise(deserializer.deserialize(record.topic(), record.value())));
        }
    }

    private void caughtUp() {
        if (!changed) {
            return; // the end is reached twice a second, and a catalogue takes a while to make
        }
        changed = false;
        Catalogue next = new Catalogue(exercises.values());
        if (!next.version().equals(current.version())) {
            current = next;
            LOG.info("catalogue {} with {} exercises", next.version(), next.size());
        }
        if (missing.isEmpty()) {
            loaded.countDown();
        }
    }

    /**
     * Waits for the first full load: every exercise of the shipped catalogue was seen. An operator may have deleted some
     * long ago, so after a minute what is there is taken as whole.
     *
     * @throws IllegalStateException when interrupted
     */
    public void awaitLoaded() {
        try {
            if (!loaded.await(LOADED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("{} shipped exercises are not in {}; going on without them", missing.size(), Topics.EXERCISES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the catalogue was loading", e);
        }
    }

    @Override
    public Catalogue get() {
        return current;
    }

    @Override
    public void close() {
        follower.close();
    }
}
