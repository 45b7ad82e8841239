package dev.trainer2.agent.cards;

import dev.trainer2.agent.coach.ResourceLines;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All cards, by what they are about: topics by their name, lifts by their catalogue id, patterns by {@code pattern:name}. */
public final class Cards {
    private static final Map<String, Card> TOPICS = read("/cards/topics.txt", "", "");
    private static final Map<String, Card> LIFTS = read(
            "/cards/technique.txt",
            "NSCA, Essentials of Strength Training and Conditioning, 4th edition 2016; NSCA Exercise Technique Manual, 4th edition 2021",
            "2026-11");

    private Cards() {}

    /** The card of a topic. */
    public static Card topic(String key) {
        return Objects.requireNonNull(TOPICS.get(key), key);
    }

    /** The card of a lift, where it has one of its own. */
    public static Optional<Card> lift(String exerciseId) {
        return Optional.ofNullable(LIFTS.get(exerciseId));
    }

    /** The card of a pattern: {@code push}, {@code pull}, {@code legs} or {@code any}. */
    public static Card pattern(String name) {
        return Objects.requireNonNull(LIFTS.get("pattern:" + name), name);
    }

    /** All cards of topics. */
    public static Collection<Card> topics() {
        return Collections.unmodifiableCollection(TOPICS.values());
    }

    /** All cards of lifts and patterns. */
    public static Collection<Card> lifts() {
        return Collections.unmodifiableCollection(LIFTS.values());
    }

    private static Map<String, Card> read(String file, String source, String checked) {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        Map<String, String> card = Map.of();
        for (String line : ResourceLines.of(file)) {
            if (line.startsWith("[")) {
                card = new HashMap<>();
                fields.put(line.substring(1, line.indexOf(']')), card);
            } else {
                int colon = line.indexOf(": ");
                card.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        fields.forEach((key, said) -> cards.put(
                key,
                new Card(
                        key,
                        said.getOrDefault("source", source),
                        said.getOrDefault("checked", checked),
                        "yes".equals(said.get("doctor")),
                        Objects.requireNonNull(said.get("en"), key),
                        Objects.requireNonNull(said.get("de"), key))));
        return cards;
    }
}
