package dev.trainer2.science.signs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words in plain letters: lower case, no accents or apostrophes, one spelling of umlauts. */
record Words(List<Word> all) {
    private static final int PART = 150;
    private static final int OVERLAP = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2018\\u2019\\u0060\\u00b4]");
    private static final Pattern UMLAUT = Pattern.compile("(?<![aeq])([aou])e(?![aeiou]?(?:$|\\P{L}))");
    private static final Pattern LAUGHTER =
            Pattern.compile("[\\x{1F602}\\x{1F923}\\x{1F605}\\x{1F606}\\x{1F480}\\x{1F61C}\\x{1F61D}]");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[.!?;\\n]+|[,:()\\u2013\\u2014-]+");

    /**
     * A word and where it stands.
     *
     * @param meaning numbers of the patterns it matches
     * @param clause number of the part between commas
     * @param sentence number of the sentence
     */
    record Word(BitSet meaning, int clause, int sentence) {}

    Words {
        all = List.copyOf(all);
    }

    static Words of(String text, Lexicon lexicon) {
        Map<String, BitSet> meanings = new HashMap<>();
        List<Word> words = new ArrayList<>();
        int clause = 0;
        int sentence = 0;
        Matcher token = TOKEN.matcher(plain(text));
        while (token.find()) {
            String found = token.group();
            if (Character.isLetterOrDigit(found.codePointAt(0))) {
                words.add(new Word(meanings.computeIfAbsent(found, lexicon::meaning), clause, sentence));
            } else if (!found.startsWith("-") || isDash(token)) {
                clause++;
                sentence += ".!?;\n".indexOf(found.charAt(0)) >= 0 ? 1 : 0;
            }
        }
        return new Words(words);
    }

    /** A hyphen within a word parts nothing. */
    private static boolean isDash(Matcher token) {
        return token.group().length() > 1;
    }

    /** A text in plain letters. */
    static String plain(String text) {
        String lower = LAUGHTER.matcher(text).replaceAll(" lol ").toLowerCase(Locale.ROOT);
        String marked = Normalizer.normalize(lower, Normalizer.Form.NFKD).replace("\u00df", "ss");
        String bare = APOSTROPHES.matcher(MARKS.matcher(marked).replaceAll("")).replaceAll("");
        return UMLAUT.matcher(bare).replaceAll("$1");
    }

    /** The same words with those of some phrases blank: they are something else. */
    Words without(WordGroup phrases) {
        List<Word> left = new ArrayList<>(all);
        for (int at = 0; at < size(); at++) {
            for (int i = 0; i < phrases.length(this, at); i++) {
                Word word = all.get(at + i);
                left.set(at + i, new Word(new BitSet(), word.clause(), word.sentence()));
            }
        }
        return new Words(left);
    }

    /** A long text in parts that overlap, so that the time to read it grows as it does. */
    List<Words> parts() {
        List<Words> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from + OVERLAP < size(); from += PART - OVERLAP) {
            parts.add(new Words(all.subList(from, Math.min(size(), from + PART))));
        }
        return parts;
    }

    int size() {
        return all.size();
    }

    /** Numbers of all patterns that a word here matches. */
    BitSet meanings() {
        BitSet meanings = new BitSet();
        all.forEach(word -> meanings.or(word.meaning()));
        return meanings;
    }
}
