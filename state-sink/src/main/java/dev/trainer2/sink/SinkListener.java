package dev.trainer2.sink;

import dev.trainer2.contract.topics.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.util.backoff.FixedBackOff;

/** The consumers that feed the sink: read committed, positions from Postgres. */
@Configuration
class SinkListener {
    /** One decodes while the other waits for Postgres. */
    private static final int CONSUMERS = 2;

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> sinkContainer(SinkSettings settings, TopicSink sink) {
        Map<String, Object> config = new HashMap<>();
        config.putAll(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "trainer-state-sink-v1",
                ConsumerConfig.CLIENT_ID_CONFIG,
                "state-sink",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6000));
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 1000); // a record is answered with at once
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3000);
        // the heartbeat is how one hears that the other has noticed a new topic; nothing is stored until it does
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 500);
        // a partition of the log and those of its views go to one consumer, so that an athlete is written by one
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        // the log, the plans, and every version of the views; a new version is noticed within seconds
        ContainerProperties properties = new ContainerProperties(Pattern.compile(
                Pattern.quote(Topics.EVENTS) + "|" + Pattern.quote(Topics.PLAN) + "|" + Topics.viewsOfAnyVersion()));
        properties.setConsumerRebalanceListener(sink);
        properties.setMessageListener(new PollListener(sink));
        properties.setPollTimeout(1000);
        ConcurrentMessageListenerContainer<byte[], byte[]> container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName("sink");
        container.setConcurrency(CONSUMERS);
        // a batch that fails is tried again until Postgres takes it: nothing may be skipped
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    /** Hands whole polls to the sink. */
    private record PollListener(TopicSink sink)
            implements BatchAcknowledgingConsumerAwareMessageListener<byte[], byte[]> {
        @Override
        public void onMessage(
                ConsumerRecords<byte[], byte[]> records,
                @Nullable Acknowledgment acknowledgment,
                Consumer<byte[], byte[]> consumer) {
            sink.apply(records);
        }

        @Override
        public boolean wantsPollResult() {
            return true;
        }

        @Override
        public void onMessage(
                java.util.List<org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]>> data,
                @Nullable Acknowledgment acknowledgment,
                @Nullable Consumer<?, ?> consumer) {
            throw new IllegalStateException("the container hands over whole polls");
        }
    }
}
