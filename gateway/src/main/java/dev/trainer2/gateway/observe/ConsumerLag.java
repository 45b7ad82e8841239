package dev.trainer2.gateway.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How far each reader is behind, asked of the brokers by a process that is none of the readers: a reader that stopped
 * shows as a lag that grows, where its own metrics would only end.
 */
@Component
class ConsumerLag {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Pattern GROUP = Readers.GROUP;
    private static final int SECONDS = 5;

    private final Admin admin;
    private final MultiGauge lags;
    private boolean answered = true;

    ConsumerLag(Admin admin, MeterRegistry meters) {
        this.admin = admin;
        this.lags = MultiGauge.builder("trainer.consumer.lag")
                .description("records that a reader has not finished with, over all its partitions")
                .baseUnit("records")
                .register(meters);
    }

    /** Without an answer of the brokers there is no figure, rather than an old one. */
    @Scheduled(fixedDelay = 5_000)
    void look() throws InterruptedException {
        try {
            show(lags());
            answered = true;
        } catch (ExecutionException | TimeoutException e) {
            if (answered) {
                LOG.warn("the brokers do not tell how far readers are: {}", e.toString());
            }
            answered = false;
            show(Map.of());
        }
    }

    private void show(Map<String, Long> byGroup) {
        lags.register(
                byGroup.entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(tags(entry.getKey()), entry.getValue()))
                        .toList(),
                true);
    }

    private static Tags tags(String group) {
        Matcher parts = GROUP.matcher(group);
        if (!parts.matches()) {
            throw new IllegalArgumentException(group);
        }
        return Tags.of("app", parts.group(1), "version", parts.group(2));
    }

    private Map<String, Long> lags() throws ExecutionException, InterruptedException, TimeoutException {
        List<String> groups =
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get(SECONDS, TimeUnit.SECONDS).stream()
                        .map(GroupListing::groupId)
                        .filter(group -> GROUP.matcher(group).matches())
                        .toList();
        Map<String, Map<TopicPartition, OffsetAndMetadata>> positions = new TreeMap<>();
        var answers = admin.listConsumerGroupOffsets(groups.stream()
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec())));
        for (String group : groups) {
            positions.put(group, answers.partitionsToOffsetAndMetadata(group).get(SECONDS, TimeUnit.SECONDS));
        }
        Map<TopicPartition, Long> ends = ends(positions.values().stream()
                .flatMap(offsets -> offsets.keySet().stream())
                .collect(Collectors.toSet()));
        Map<String, Long> lags = new TreeMap<>();
        positions.forEach((group, offsets) -> lags.put(group, behind(offsets, ends)));
        return lags;
    }

    private static long behind(Map<TopicPartition, OffsetAndMetadata> offsets, Map<TopicPartition, Long> ends) {
        long sum = 0;
        for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : offsets.entrySet()) {
            Long end = ends.get(entry.getKey());
            if (end != null && entry.getValue() != null) {
                sum += Math.max(0, end - entry.getValue().offset());
            }
        }
        return sum;
    }

    /** Ends of what is committed; a topic that is gone has none. */
    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        List<TopicPartition> known = new ArrayList<>(partitions);
        known.removeIf(partition -> !there.contains(partition.topic()));
        known.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get(SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
