package dev.trainer2.local.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
     * @return how many records the view must hold of them
     */
    int compare(Collection<AthleteHistory> histories, Map<String, byte[]> topic, Map<String, String> rows) {
        Map<String, byte[]> topicLeft = new HashMap<>(topic);
        Map<String, String> rowsLeft = new HashMap<>(rows);
        int records = 0;
        for (AthleteHistory history : histories) {
            Map<String, ? extends SpecificRecord> held = check.expected(history);
            records += held.size();
            held.forEach((key, record) -> {
                JsonNode expected = SealedJson.of(record);
                byte[] value = topicLeft.remove(key);
                SpecificRecord published = value == null ? null : decoder.apply(value);
                List<String> differing = differing(expected, published == null ? null : SealedJson.of(published));
                if (!differing.isEmpty()) {
                    differences.add("the " + check.name() + " topic of " + key + " differs from its log"
                            + (published == null ? ": it has none" : ", field " + differing.getFirst()));
                }
                String row = rowsLeft.remove(key);
                if (!differing(expected, row == null ? null : SealedJson.read(row))
                        .isEmpty()) {
                    differences.add(check.table() + " row of " + key + " differs from its log");
                }
            });
        }
        new TreeSet<>(topicLeft.keySet())
                .forEach(key -> differences.add("the " + check.name() + " topic has " + key + ", the log has not"));
        new TreeSet<>(rowsLeft.keySet())
                .forEach(key -> differences.add(check.table() + " has " + key + ", the log has not"));
        return records;
    }

    /** Names of the fields that differ; all of them when there is nothing to compare with. */
    private List<String> differing(JsonNode expected, @Nullable JsonNode found) {
        if (found == null) {
            return List.of("all");
        }
        Set<String> bookkeeping = check.bookkeeping(expected, found);
        return SealedJson.differing(expected, found).stream()
                .filter(name -> !bookkeeping.contains(name))
                .toList();
    }
}
