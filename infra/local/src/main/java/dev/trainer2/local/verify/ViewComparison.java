package dev.trainer2.local.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Compares what a view must hold with what its topic and its table hold, in both directions. Pure. */
final class ViewComparison {
    private final ViewCheck check;
    private final Function<byte[], @Nullable SpecificRecord> decoder;
    private final Differences differences;

    ViewComparison(ViewCheck check, Function<byte[], @Nullable SpecificRecord> decoder, Differences differences) {
        this.check = check;
        this.decoder = decoder;
        this.differences = differences;
    }

    /**
     * Compares the records of some athletes.
     *
     * @param histories what the log has of them
     * @param topic the values of the topic by key
     * @param rows the JSON of the table by key
     */
    void compare(Collection<AthleteHistory> histories, Map<String, byte[]> topic, Map<String, String> rows) {
        Map<String, byte[]> topicLeft = new HashMap<>(topic);
        Map<String, String> rowsLeft = new HashMap<>(rows);
        for (AthleteHistory history : histories) {
            check.expected(history).forEach((key, expected) -> {
                byte[] value = topicLeft.remove(key);
                SpecificRecord published = value == null ? null : decoder.apply(value);
                if (!expected.equals(published)) {
                    differences.add("the " + check.name() + " topic of " + key + " differs from its log"
                            + where(expected, published));
                }
                if (!SealedJson.same(SealedJson.of(expected), rowsLeft.remove(key))) {
                    differences.add(check.table() + " row of " + key + " differs from its log");
                }
            });
        }
        new TreeSet<>(topicLeft.keySet())
                .forEach(key -> differences.add("the " + check.name() + " topic has " + key + ", the log has not"));
        new TreeSet<>(rowsLeft.keySet())
                .forEach(key -> differences.add(check.table() + " has " + key + ", the log has not"));
    }

    private static String where(SpecificRecord expected, @Nullable SpecificRecord published) {
        if (published == null) {
            return ": it has none";
        }
        return expected.getSchema().getFields().stream()
                .filter(field -> !Objects.equals(expected.get(field.pos()), published.get(field.pos())))
                .map(field -> ", field " + field.name())
                .findFirst()
                .orElse("");
    }
}
