package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Encrypted personal text within JSON: an object with the one field {@code $sealed}, in base64. */
public final class SealedText {
    private static final String FIELD = "$sealed";

    private SealedText() {}

    static Map<String, String> wrap(ByteBuffer cipherText) {
        byte[] bytes = new byte[cipherText.remaining()];
        cipherText.duplicate().get(bytes);
        return Map.of(FIELD, Base64.getEncoder().encodeToString(bytes));
    }

    static ByteBuffer unwrap(Object sealed) {
        if (sealed instanceof Map<?, ?> map && map.get(FIELD) instanceof String text) {
            return ByteBuffer.wrap(Base64.getDecoder().decode(text));
        }
        throw new IllegalArgumentException("personal text that is not sealed");
    }

    /**
     * The same JSON value with every sealed text opened.
     *
     * @param key of the athlete; without it they read {@value AthleteKey#ERASED}
     */
    public static @Nullable Object open(@Nullable Object json, @Nullable AthleteKey key) {
        return switch (json) {
            case Map<?, ?> map
            when map.size() == 1 && map.get(FIELD) instanceof String sealed ->
                key == null
                        ? AthleteKey.ERASED
                        : key.decrypt(ByteBuffer.wrap(Base64.getDecoder().decode(sealed)));
            case Map<?, ?> map -> {
                Map<String, Object> opened = new LinkedHashMap<>();
                map.forEach((name, value) -> opened.put((String) name, open(value, key)));
                yield opened;
            }
            case List<?> list -> {
                List<Object> opened = new ArrayList<>();
                list.forEach(element -> opened.add(open(element, key)));
                yield opened;
            }
            case null, default -> json;
        };
    }
}
