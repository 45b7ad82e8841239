package dev.trainer2.local.verify;

import dev.trainer2.contract.codec.AvroValues;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records as the JSON that Postgres keeps, personal text sealed. */
final class SealedJson {
    private SealedJson() {}

    /** Written and read once, so that numbers have one form. */
    static JsonNode of(SpecificRecord record) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(AvroValues.toSealed(record)));
    }

    /** Postgres writes 80.0 as it came, but 1.0E7 as 10000000: numbers are compared by value, all else to the letter. */
    static boolean same(JsonNode expected, @Nullable String row) {
        return row != null
                && expected.equals(
                        (left, right) -> left.isNumber() && right.isNumber()
                                ? left.decimalValue().compareTo(right.decimalValue())
                                : left.equals(right) ? 0 : 1,
                        JsonMapper.shared().readTree(row));
    }
}
