package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as apps of different countries write them. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F']");
    /** Longer than any honest weight or count; keeps hostile digits out of the arithmetic. */
    private static final int MAX_LENGTH = 40;

    private Numbers() {}

    /**
     * Reads a number with a point or a comma for decimals. Where both occur, the last one is the decimal sign.
     *
     * @param what the field, for the message
     * @return null when the text is empty or a dash
     * @throws RowRefused with {@code BAD_NUMBER} when it is no number
     */
    static @Nullable BigDecimal decimal(String text, String what) {
        String compact = SPACES.matcher(text).replaceAll("");
        if (compact.isEmpty() || compact.equals("-")) {
            return null;
        }
        String plain = withPoint(compact);
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

    /** A text cut to a length fit for a message. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String withPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma < 0) {
            return text;
        }
        return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    }
}
