package dev.trainer2.science;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What facts say about things: of several facts about one thing the last in order stands, whatever order they come in.
 *
 * @param <K> the thing
 * @param <V> what is said of it
 */
final class LastWord<K, V> {
    private record Word<V>(Fact fact, V value) {}

    /** The words about each thing in the order of their facts. */
    private final Map<K, List<Word<V>>> words = new HashMap<>();

    /** Notes a word; one that was noted already changes nothing. */
    void put(K thing, Fact fact, V value) {
        List<Word<V>> after = new ArrayList<>(words.getOrDefault(thing, List.of()));
        int place = after.size();
        while (place > 0 && after.get(place - 1).fact().compareTo(fact) > 0) {
            place--;
        }
        if (place == 0 || after.get(place - 1).fact().compareTo(fact) != 0) {
            after.add(place, new Word<>(fact, value));
            words.put(thing, List.copyOf(after));
        }
    }

    /** Takes a word back. */
    void remove(K thing, Fact fact) {
        List<Word<V>> left = words.getOrDefault(thing, List.of()).stream()
                .filter(word -> !word.fact().equals(fact))
                .toList();
        if (left.isEmpty()) {
            words.remove(thing);
        } else {
            words.put(thing, left);
        }
    }

    /** The last word about a thing; null when nothing was said. */
    @Nullable
    V get(K thing) {
        List<Word<V>> said = words.get(thing);
        return said == null ? null : said.getLast().value();
    }

    /** The fact that holds the last word about a thing; null when nothing was said. */
    @Nullable
    Fact fact(K thing) {
        List<Word<V>> said = words.get(thing);
        return said == null ? null : said.getLast().fact();
    }

    /** The last word about everything that was spoken of. */
    Map<K, V> all() {
        Map<K, V> all = new HashMap<>();
        words.forEach((thing, said) -> all.put(thing, said.getLast().value()));
        return all;
    }
}
