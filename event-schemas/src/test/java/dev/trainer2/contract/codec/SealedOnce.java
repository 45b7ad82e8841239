package dev.trainer2.contract.codec;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Random records as writers make them: a value is plain or sealed, never both. */
final class SealedOnce {
    private SealedOnce() {}

    static <T extends IndexedRecord> T of(T record) {
        within(record);
        return record;
    }

    private static void within(@Nullable Object value) {
        switch (value) {
            case IndexedRecord record -> {
                for (Schema.Field field : record.getSchema().getFields()) {
                    if (SealedFields.sealedValue(record, field) != null) {
                        record.put(field.pos(), SealedFields.nothing(field));
                    } else {
                        within(record.get(field.pos()));
                    }
                }
            }
            case List<?> list -> list.forEach(SealedOnce::within);
            case Map<?, ?> map -> map.values().forEach(SealedOnce::within);
            case null, default -> {
                // holds no records
            }
        }
    }
}
