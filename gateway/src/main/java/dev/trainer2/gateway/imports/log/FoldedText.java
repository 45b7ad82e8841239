package dev.trainer2.gateway.imports.log;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: no accents, lower case, plain apostrophes, single spaces. */
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private FoldedText() {}

    /** Folds a text: {@code "Nom de l’entraînement "} becomes {@code "nom de l'entrainement"}. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain =
                MARKS.matcher(decomposed).replaceAll("").replace('’', '\'').replace('ı', 'i');
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
