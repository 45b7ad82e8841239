package dev.trainer2.local.archive;

import dev.trainer2.local.stack.StackException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Appends in transactions under one name, so that a reader sees whole portions, a second restore shuts the first one
 * out, and what a killed one left half done is undone before anything else.
 */
final class RestoringProducer implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final int portion;
    private int open;

    /** @param portion records in a transaction, 1 or more */
    RestoringProducer(String bootstrap, int portion) {
        this.portion = portion;
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "trainer-archive-restore");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Ends what an earlier restore left open. */
    void begin() {
        producer.initTransactions();
    }

    void append(ProducerRecord<byte[], byte[]> record) {
        if (open == 0) {
            producer.beginTransaction();
        }
        producer.send(record);
        if (++open >= portion) {
            commit();
        }
    }

    /** Makes visible what was appended. */
    void commit() {
        if (open > 0) {
            producer.commitTransaction();
            open = 0;
        }
    }

    /** The reason in a sentence, after the open portion was given up. */
    StackException failed(KafkaException e) {
        abort();
        String what = e instanceof ProducerFencedException
                ? "Another restore has taken over."
                : "The log does not take the records (" + e.getMessage() + ").";
        return new StackException(what + " What is written is whole; the same command goes on from there.", e);
    }

    private void abort() {
        if (open > 0) {
            try {
                producer.abortTransaction();
            } catch (KafkaException e) {
                open = 0; // the next restore undoes it
            }
            open = 0;
        }
    }

    @Override
    public void close() {
        abort();
        producer.close();
    }
}
