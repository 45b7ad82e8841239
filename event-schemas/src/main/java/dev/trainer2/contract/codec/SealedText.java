package dev.trainer2.contract.codec;

import dev.trainer2.contract.crypto.AthleteKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypted personal text within JSON: an object with the one field {@code $sealed}, or
 * {@code $sealedList} for a list of texts, in base64.
 */
public final class SealedText {
    private static final String FIELD = "$sealed";
    private static final String LIST = "$sealedList";

    private SealedText() {}

    static Map<String, String> wrap(ByteBuffer cipherText) {
        byte[] bytes = new byte[cipherText.remaining()];
        cipherText.duplicate().get(bytes);
        return Map.of(FIELD, Base64.getEncoder().encodeToString(bytes));
    }

    static Map<String, String> wrapList(ByteBuffer cipherText) {
        return Map.of(LIST, wrap(cipherText).get(FIELD));
    }

    static boolean isWrapped(Object value) {
        return value instanceof Map<?, ?> map
                && map.size() == 1
                && (map.get(FIELD) instanceof String || map.get(LIST) instanceof String);
    }

    static ByteBuffer unwrap(Object sealed) {
        if (sealed instanceof Map<?, ?> map && map.get(FIELD) instanceof String text) {
            return bytes(text);
        }
        if (sealed instanceof Map<?, ?> map && map.get(LIST) instanceof String list) {
            return bytes(list);
        }
        throw new IllegalArgumentException("personal text that is not sealed");
    }

    /**
     * A JSON object with every list in it sealed, for rows beside the log that repeat what athletes wrote.
     *
     * @param key of the athlete; without it nothing of the lists is kept
     */
    public static Map<String, Object> sealLists(Map<String, ?> json, @Nullable AthleteKey key) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        json.forEach((name, value) -> sealed.put(
                name,
                switch (value) {
                    case Map<?, ?> map -> {
                        Map<String, Object> within = new LinkedHashMap<>();
                        map.forEach((field, content) -> within.put((String) field, content));
                        yield sealLists(within, key);
                    }
                    case List<?> list
                    when key != null -> wrapList(key.encrypt(JsonMapper.shared().writeValueAsString(list)));
                    case List<?> list -> List.of();
                    default -> value;
                }));
        return sealed;
    }

    /**
     * The same JSON value with every sealed text opened.
     *
     * @param key of the athlete; without it they read {@value AthleteKey#ERASED}, and lists are empty
     */
    public static @Nullable Object open(@Nullable Object json, @Nullable AthleteKey key) {
        return switch (json) {
            case Map<?, ?> map
            when map.size() == 1 && map.get(FIELD) instanceof String sealed ->
                key == null ? AthleteKey.ERASED : key.decrypt(bytes(sealed));
            case Map<?, ?> map
            when map.size() == 1 && map.get(LIST) instanceof String sealed -> SealedFields.list(bytes(sealed), key);
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

    private static ByteBuffer bytes(String base64) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(base64));
    }
}
