package dev.trainer2.science.signs;

import java.util.List;

/** Words and phrases that mean the same here. */
record WordGroup(List<List<WordPattern>> phrases) {
    /** Number of words from a place on that are one of them; 0 when they are not. */
    int length(Words words, int at) {
        return phrases.stream()
                .mapToInt(phrase -> WordPattern.length(phrase, words, at))
                .max()
                .orElse(0);
    }
}
