package dev.trainer2.science;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its name whether an exercise is done with help, so that the entered weight is taken off the body's: "assisted"
 * in any position and in the languages training logs are written in, and the machines that do nothing else. The client
 * has the same list; golden vectors hold both.
 */
public final class Assistance {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})(?:assist(?:ed|ance|iert\\p{L}*|e|ee|es|ees|it[oaie]|id[oa]s?|encia"
                    + "|erad\\p{L}*|ert|eret)|asistid[oa]s?|asistencia|asistovan\\p{L}*|asistenc\\p{L}*|unterstutz(?:t\\p{L}*|ung)"
                    + "|geassisteerd\\p{L}*|ondersteund\\p{L}*|wspomagan\\p{L}*|asyst\\p{L}*|destekli|yardimli|avustett\\p{L}*"
                    + "|rasegit\\p{L}*|gravitr?on|гравитрон\\p{L}*|ассист\\p{L}*|с поддержкои(?! груди)|з підтримкою(?! груд)"
                    + "|υποβοηθ\\p{L}*)(?!\\p{L})|アシスト|辅助|輔助|어시스트");
    private static final Pattern HELPERS = Pattern.compile(
            "\\b(?:(?:pull|chin)[ -]?ups?|dips?)\\b.*\\bleverage ?machine\\b|\\b(?:pull|chin)[ -]?ups?\\b.*\\bband\\b");

    /** Names are free text, so their number has no limit; those of one athlete are few and come again and again. */
    private static final int NAMES_KEPT = 20_000;

    /** What was read before; the same name reads the same, so which of them are kept makes no difference. */
    private static final Map<String, Boolean> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > NAMES_KEPT;
        }
    });

    private Assistance() {}

    /** Whether a name says that the exercise is done with help. */
    public static boolean isNamed(String exerciseName) {
        return KNOWN.computeIfAbsent(exerciseName, Assistance::reads);
    }

    private static boolean reads(String exerciseName) {
        String plain = MARKS.matcher(Normalizer.normalize(exerciseName, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        return WORDS.matcher(plain).find() || HELPERS.matcher(plain).find();
    }

    /**
     * Whether a set was done with help: by the name it was logged with, or the catalogue's, which the id is made of.
     *
     * @param exerciseId null when the exercise is not mapped
     */
    public static boolean isNamed(String exerciseName, @Nullable String exerciseId) {
        return isNamed(exerciseName) || exerciseId != null && isNamed(exerciseId.replace('_', ' '));
    }
}
