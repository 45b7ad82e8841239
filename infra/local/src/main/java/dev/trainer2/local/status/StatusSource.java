package dev.trainer2.local.status;

import dev.trainer2.local.stack.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** Looks at a running system again and again. */
public final class StatusSource implements AutoCloseable {
    private static final int FAULTS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Service, String> urls;
    private final DeadLetterTopics letters;
    private final Optional<Path> logs;
    private Map<Service, Look> before = Map.of();

    /**
     * @param urls of the services; empty where one is not known
     * @param logs folder of the logs, where this machine has it
     */
    public StatusSource(Map<Service, String> urls, String bootstrap, Optional<Path> logs) {
        this.urls = new EnumMap<>(urls);
        this.letters = new DeadLetterTopics(bootstrap);
        this.logs = logs;
    }

    /**
     * How it is since the look before; the first one waits to have one before it.
     *
     * @param apart time between the first two looks
     */
    public Status look(Duration apart) throws InterruptedException, IOException {
        if (before.isEmpty()) {
            before = looks();
            Thread.sleep(apart);
        }
        Map<Service, Look> after = looks();
        List<Status.Fault> faults = new ArrayList<>();
        Status.Letters held = new Status.Letters(0, Map.of());
        try {
            DeadLetterTopics.Held found = letters.look();
            held = found.letters();
            faults.addAll(found.last());
        } catch (KafkaException e) {
            faults.add(new Status.Fault(Instant.now().toString(), "brokers", "do not answer: " + e.getMessage()));
        }
        if (logs.isPresent()) {
            faults.addAll(LogErrors.in(logs.get()));
        }
        faults.sort(Comparator.comparing(Status.Fault::at).reversed());
        Status status = Status.between(
                before, after, held, List.copyOf(faults.subList(0, Math.min(FAULTS, faults.size()))), Instant.now());
        before = after;
        return status;
    }

    private Map<Service, Look> looks() throws InterruptedException {
        Map<Service, Look> looks = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            looks.put(service, Look.at(http, service, urls.getOrDefault(service, "")));
        }
        return looks;
    }

    @Override
    public void close() {
        letters.close();
        http.close();
    }
}
