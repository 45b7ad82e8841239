package dev.trainer2.local.verify;

import dev.trainer2.contract.codec.SealedRecordJson;
import java.util.List;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records as the JSON that Postgres keeps, personal text sealed. */
public final class SealedJson {
    private SealedJson() {}

    /** Written and read once, so that numbers have one form. */
    static JsonNode of(SpecificRecord record) {
        return read(SealedRecordJson.of(record));
    }

    /** JSON as Postgres has it. */
    public static JsonNode read(String row) {
        return JsonMapper.shared().readTree(row);
    }

    /** Whether a row holds exactly this. */
    static boolean same(JsonNode expected, @Nullable String row) {
        return row != null && differing(expected, read(row)).isEmpty();
    }

    /**
     * The fields in which two objects differ, in order. Postgres writes 80.0 as it came, but 1.0E7 as 10000000: numbers are
     * compared by value, all else to the letter.
     */
    public static List<String> differing(JsonNode left, JsonNode right) {
        TreeSet<String> names = new TreeSet<>(left.propertyNames());
        names.addAll(right.propertyNames());
        return names.stream()
                .filter(name -> !left.path(name).equals(SealedJson::byValue, right.path(name)))
                .toList();
    }

    private static int byValue(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue())
                : left.equals(right) ? 0 : 1;
    }
}
