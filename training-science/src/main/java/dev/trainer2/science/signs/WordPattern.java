package dev.trainer2.science.signs;

import java.util.List;

/**
 * One word of a pattern: as it is, or any word that begins with it. A long word may have one letter too many, too few,
 * wrong or in the wrong place.
 *
 * @param number its place in the lexicon
 */
record WordPattern(String text, boolean begins, int number) {
    private static final int LONG = 6;

    static WordPattern of(String written, int number) {
        return written.endsWith("*")
                ? new WordPattern(Words.plain(written.substring(0, written.length() - 1)), true, number)
                : new WordPattern(Words.plain(written), false, number);
    }

    boolean matches(String word) {
        return begins ? word.startsWith(text) : word.equals(text) || isTypo(word);
    }

    /** Length of the words from a place on that match the phrase; 0 when they do not. */
    static int length(List<WordPattern> phrase, Words words, int at) {
        if (at + phrase.size() > words.size()) {
            return 0;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.all().get(at + i).meaning().get(phrase.get(i).number())) {
                return 0;
            }
        }
        return phrase.size();
    }

    private boolean isTypo(String word) {
        if (text.length() < LONG
                || Math.abs(text.length() - word.length()) > 1
                || word.isEmpty()
                || word.charAt(0) != text.charAt(0)) {
            return false;
        }
        int from = 0;
        while (from < Math.min(text.length(), word.length()) && text.charAt(from) == word.charAt(from)) {
            from++;
        }
        String left = text.substring(from);
        String given = word.substring(from);
        if (left.isEmpty() || given.isEmpty()) {
            return !left.equals("s") && !given.equals("s") || text.length() > LONG;
        }
        boolean wrong = left.substring(1).equals(given.substring(1));
        boolean missing = left.substring(1).equals(given);
        boolean additional = left.equals(given.substring(1));
        boolean swapped = left.length() == given.length()
                && left.length() > 1
                && left.charAt(0) == given.charAt(1)
                && left.charAt(1) == given.charAt(0)
                && left.substring(2).equals(given.substring(2));
        return wrong || missing || additional || swapped;
    }
}
