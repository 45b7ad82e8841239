package dev.trainer2.agent.work;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A request at its end: what is written for it, in one transaction with its offset.
 *
 * @param assignment number of the assignment it was polled under; an older one is not ours to answer any more
 */
record Outcome(TopicPartition partition, long offset, long assignment, List<ProducerRecord<byte[], byte[]>> records) {}
