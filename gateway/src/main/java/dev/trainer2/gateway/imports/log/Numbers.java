package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as apps of different countries write them. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    /** Thousands set apart: {@code 1 000}, {@code 1'000,5}, {@code 1,234.5}, {@code 1.234,5}. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:(?:[ '’\\u00A0\\u202F]\\d{3})+(?:[.,]\\d+)?"
            + "|(?:,\\d{3})+\\.\\d+|(?:\\.\\d{3})+,\\d+)");
    /** Longer than any honest weight or count; keeps hostile digits out of the arithmetic. */
    private static final int MAX_LENGTH = 40;

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+-]");
    private static final int SHORT = 40;

    private Numbers() {}

    /**
     * Reads a number with a point or a comma for decimals. Where both occur, the last one is the decimal sign and the other
     * sets thousands apart.
     *
     * @param what the field, for the message
     * @return null when the text is empty or a dash
     * @throws RowRefused with {@code BAD_NUMBER} when it is no number
     */
    static @Nullable BigDecimal decimal(String text, String what) {
        String trimmed = text.replace('\u00A0', ' ').replace('\u2212', '-').strip();
        if (trimmed.isEmpty() || trimmed.equals("-")) {
            return null;
        }
        String plain = withPoint(trimmed);
        if (plain.length() > MAX_LENGTH || !NUMBER.matcher(plain).matches()) {
            throw new RowRefused(SkipReason.BAD_NUMBER, "the " + what + " \"" + shortened(text) + "\" is no number");
        }
        return new BigDecimal(plain);
    }

    /** The shortest plain form of a number, the same however many zeros it was written with. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Rounds half up to a whole number. */
    static int whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** A text cut to a length fit for a message, never within a character. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    private static String withPoint(String text) {
        if (!GROUPED.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        int decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        String whole = decimal < 0 ? text : text.substring(0, decimal);
        return NO_DIGIT.matcher(whole).replaceAll("") + (decimal < 0 ? "" : "." + text.substring(decimal + 1));
    }
}
