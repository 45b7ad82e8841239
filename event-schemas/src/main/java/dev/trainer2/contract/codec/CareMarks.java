package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.events.CareMark;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an event whose personal text calls for a doctor or for help. It is made while the text is plain, so that
 * nobody behind the gateway needs the text to know that training has to wait.
 */
public final class CareMarks {
    private CareMarks() {}

    /** The mark of a draft; null when its texts call for nothing. Only a message can say that something is over. */
    static @Nullable CareMark of(EventDraft draft, Schema schema, AthleteKey key) {
        return sign(draft.payload(), schema)
                .filter(sign -> sign.kind() != Sign.Kind.OVER || draft.type().equals("ChatMessageSent"))
                .map(sign -> new CareMark(sign.kind() == Sign.Kind.OVER, key.encrypt(sign.text())))
                .orElse(null);
    }

    /** The sign that a mark holds. */
    public static Sign open(CareMark mark, AthleteKey key) {
        return Sign.parse(key.decrypt(mark.getSign()));
    }

    private static Optional<Sign> sign(Map<?, ?> payload, Schema schema) {
        for (Schema.Field field : schema.getFields()) {
            boolean read = PayloadSchemas.isPersonal(field) && !field.name().equals("displayName");
            if (read && payload.get(field.name()) instanceof String text) {
                Optional<Sign> sign = Signs.in(text);
                if (sign.isPresent()) {
                    return sign;
                }
            } else if (field.name().equals("payload") && payload.get(field.name()) instanceof Map<?, ?> entry) {
                List<String> names =
                        entry.keySet().stream().map(String::valueOf).toList();
                return sign(entry, PayloadSchemas.branch(field.schema(), names));
            }
        }
        return Optional.empty();
    }
}
