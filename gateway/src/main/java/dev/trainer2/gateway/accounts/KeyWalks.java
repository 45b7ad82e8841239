package dev.trainer2.gateway.accounts;

import java.util.List;
import java.util.Locale;

/** How much of a text is there when what follows by itself is left out: repeats, sequences, neighbours on a keyboard. Pure. */
final class KeyWalks {
    /** Rows of usual keyboards, and the diagonals that fingers run down. */
    private static final List<String> ROWS = List.of(
            "`1234567890-=",
            "qwertyuiop[]",
            "qwertzuiopü",
            "azertyuiop",
            "asdfghjkl;'",
            "qsdfghjklm",
            "yxcvbnm,.-",
            "zxcvbnm,./",
            "wxcvbn",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "1q2w3e4r5t6y7u8i9o0p",
            "1234567890");

    private KeyWalks() {}

    /** Characters that do not follow from the one before them, the first among them. */
    static int unforeseen(String text) {
        String once = withoutRepeats(text.toLowerCase(Locale.ROOT));
        int count = once.isEmpty() ? 0 : 1;
        for (int at = 1; at < once.length(); at++) {
            if (!follows(once.charAt(at - 1), once.charAt(at))) {
                count++;
            }
        }
        return count;
    }

    /** A text that is some block again and again is that block. */
    private static String withoutRepeats(String text) {
        int period = (text + text).indexOf(text, 1);
        return period < 0 ? text : text.substring(0, Math.min(period, text.length()));
    }

    private static boolean follows(char before, char after) {
        int step = after - before;
        boolean sequence = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && Math.abs(step) <= 1;
        return step == 0 || sequence || neighbours(before, after) || neighbours(after, before);
    }

    private static boolean neighbours(char left, char right) {
        return ROWS.stream().anyMatch(row -> {
            int at = row.indexOf(left);
            return at >= 0 && at + 1 < row.length() && row.charAt(at + 1) == right;
        });
    }
}
