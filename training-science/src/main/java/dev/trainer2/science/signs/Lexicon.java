package dev.trainer2.science.signs;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** All words that patterns are made of, so that a word of a text is compared with each of them once. */
final class Lexicon {
    private final Map<String, WordPattern> patterns = new LinkedHashMap<>();

    /** The pattern as it is written in the data: a word, or its beginning and a star. */
    WordPattern intern(String written) {
        return patterns.computeIfAbsent(written, absent -> WordPattern.of(absent, patterns.size()));
    }

    /** Numbers of the patterns that a word matches. */
    BitSet meaning(String word) {
        BitSet meaning = new BitSet(patterns.size());
        for (WordPattern pattern : patterns.values()) {
            if (pattern.matches(word)) {
                meaning.set(pattern.number());
            }
        }
        return meaning;
    }
}
