package dev.trainer2.bench.stack;

import dev.trainer2.bench.BenchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may never be traded for speed; a run on other settings is not measured. */
public final class Safety {
    private static final Set<String> NO_DISK = Set.of("tmpfs", "ramfs");
    private static final int MANY = 3;

    private Safety() {}

    /** Every setting, judged. */
    static List<Setting> judge(Observed observed) {
        List<Setting> settings = new ArrayList<>();
        log(observed, settings);
        producers(observed.producers(), settings);
        streams(observed, settings);
        for (String name : Observed.POSTGRES) {
            String value = observed.postgres().getOrDefault(name, "unknown");
            settings.add(new Setting("Postgres", name, value, value.equals("on")));
        }
        settings.add(new Setting("data folder", "file system", observed.disk(), !NO_DISK.contains(observed.disk())));
        return settings;
    }

    /**
     * Every setting, when all are safe.
     *
     * @throws BenchException {@code UNSAFE_SETTING} naming those that are not
     */
    public static List<Setting> require(Observed observed) {
        List<Setting> settings = judge(observed);
        String unsafe = settings.stream()
                .filter(setting -> !setting.safe())
                .map(Setting::toString)
                .collect(Collectors.joining(", "));
        if (!unsafe.isEmpty()) {
            throw new BenchException("UNSAFE_SETTING", unsafe + ". Nothing was measured.");
        }
        return settings;
    }

    private static void log(Observed observed, List<Setting> settings) {
        String unclean = observed.log().getOrDefault("unclean.leader.election.enable", "unknown");
        settings.add(new Setting("log", "unclean.leader.election.enable", unclean, unclean.equals("false")));
        String inSync = observed.log().getOrDefault("min.insync.replicas", "0");
        int wanted = observed.replicas() >= MANY ? 2 : 1;
        settings.add(new Setting(
                "log, " + observed.replicas() + " replicas",
                "min.insync.replicas",
                inSync,
                Integer.parseInt(inSync) >= wanted));
        // Kafka's guarantee is by replicas; when files are flushed is left to the system, here as in its defaults
        settings.add(new Setting(
                "log, Kafka's default",
                "flush.messages",
                observed.log().getOrDefault("flush.messages", "unknown"),
                true));
    }

    private static void producers(List<Map<String, String>> producers, List<Setting> settings) {
        settings.add(
                new Setting("services", "producers seen", Integer.toString(producers.size()), !producers.isEmpty()));
        settings.add(all(producers, "acks", Set.of("-1", "all")));
        settings.add(all(producers, "enable.idempotence", Set.of("true")));
    }

    private static void streams(Observed observed, List<Setting> settings) {
        List<Map<String, String>> streams = observed.streams();
        settings.add(new Setting("services", "topologies seen", Integer.toString(streams.size()), !streams.isEmpty()));
        settings.add(all(streams, "processing.guarantee", Set.of("exactly_once_v2")));
        for (Map<String, String> one : streams) {
            String id = one.getOrDefault("application.id", "unknown");
            boolean known = observed.transactionalIds().stream().anyMatch(found -> found.startsWith(id + "-"));
            settings.add(new Setting(id, "transactions on the broker", Boolean.toString(known), known));
        }
    }

    /** One line for all clients; the values that are not safe stand first. */
    private static Setting all(List<Map<String, String>> clients, String name, Set<String> safe) {
        List<String> bad = clients.stream()
                .filter(client -> !safe.contains(client.getOrDefault(name, "unknown")))
                .map(client -> client.getOrDefault(name, "unknown") + " in " + nameOf(client))
                .toList();
        String value = bad.isEmpty()
                ? clients.stream()
                        .map(client -> client.getOrDefault(name, "unknown"))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : String.join("; ", bad);
        return new Setting("all " + clients.size() + " clients", name, value, bad.isEmpty() && !clients.isEmpty());
    }

    private static String nameOf(Map<String, String> client) {
        return client.getOrDefault("application.id", client.getOrDefault("client.id", "a client"));
    }
}
