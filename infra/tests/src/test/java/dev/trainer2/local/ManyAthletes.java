package dev.trainer2.local;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.CoachingRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** Coaching requests of athletes who need no account for what a test asks of a worker. */
final class ManyAthletes {
    private ManyAthletes() {}

    /** Two hundred athletes who ask the same. */
    static Map<String, byte[]> asking(String text) throws Exception {
        Athletes.Signed one = Athletes.register("Europe/Zurich");
        one.client().post("/events", chat("template"));
        EventSerdes serdes = new EventSerdes(TestStack.shared().parts().registryUrl());
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !Records.of(Topics.COACHING_REQUESTS, one.userId()).isEmpty());
        CoachingRequest template = serdes.<CoachingRequest>deserializer()
                .deserialize(
                        Topics.COACHING_REQUESTS,
                        Records.of(Topics.COACHING_REQUESTS, one.userId())
                                .getFirst()
                                .value());
        Map<String, byte[]> requests = new HashMap<>();
        try (Connection connection =
                DriverManager.getConnection(TestStack.shared().jdbc())) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(TestStack.shared().jdbc());
            AthleteKeys keys =
                    new AthleteKeys(database, TestStack.shared().options().masterKey());
            for (int i = 0; i < 200; i++) {
                String user = UUID.randomUUID().toString();
                AthleteKey key = keys.create(connection, user);
                requests.put(
                        user,
                        serdes.<CoachingRequest>serializer(Topics.COACHING_REQUESTS)
                                .serialize(
                                        Topics.COACHING_REQUESTS,
                                        CoachingRequest.newBuilder(template)
                                                .setUserId(user)
                                                .setRequestId(EventIds.requestOf(user, template.getEventId()))
                                                .setText(key.encrypt(text))
                                                .setMemory(List.of())
                                                .setDeadline(Instant.now().plusSeconds(60))
                                                .build()));
            }
        }
        return requests;
    }

    /** A batch of one message. */
    static Map<String, Object> chat(String text) {
        return Map.of("events", List.of(Athletes.event("ChatMessageSent", Map.of("text", text))));
    }
}
