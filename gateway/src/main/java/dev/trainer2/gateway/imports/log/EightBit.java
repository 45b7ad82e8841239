package dev.trainer2.gateway.imports.log;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses which 8-bit encoding words are in: the one in which one language has all their letters. Without such a language
 * they are read as Windows-1252, as most files of spreadsheets are.
 */
final class EightBit {
    private static final List<String> WESTERN = List.of(
            "éèêëàâîïôùûüÿçœæ",
            "áéíóúñüªº",
            "áâãàéêíóôõúüçªº",
            "àèéìíòóùú",
            "äöüßé",
            "åäöøæéü",
            "éëïöüóá",
            "àçèéíïòóúü",
            "áðéíóúýþæö");

    private static final Map<String, List<String>> LETTERS = letters();
    private static final String NEUTRAL = "–—’‘“”„…•°·½¼¾×²³«»¡¿€ \u00A0";

    private EightBit() {}

    private static Map<String, List<String>> letters() {
        Map<String, List<String>> letters = new LinkedHashMap<>();
        letters.put("windows-1252", WESTERN);
        letters.put("x-MacRoman", WESTERN);
        letters.put(
                "windows-1250",
                List.of("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"));
        letters.put(
                "windows-1251",
                List.of(
                        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя№",
                        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя№",
                        "абвгдђежзијклљмнњопрстћуфхцчџш"));
        letters.put("windows-1253", List.of("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"));
        letters.put("windows-1254", List.of("çğıiöşüâîûİ"));
        return letters;
    }

    /** The encoding of words, each with at least one byte beyond ASCII. */
    static Charset guess(byte[] words) {
        String best = "windows-1252";
        int most = Integer.MIN_VALUE;
        for (Map.Entry<String, List<String>> candidate : LETTERS.entrySet()) {
            String text = new String(words, Charset.forName(candidate.getKey()));
            int score = candidate.getValue().stream()
                    .mapToInt(alphabet -> score(text, alphabet))
                    .max()
                    .orElseThrow();
            if (score > most) {
                most = score;
                best = candidate.getKey();
            }
        }
        return Charset.forName(best);
    }

    /** One for each letter of the alphabet in a likely place, minus three for whatever is none or stands oddly. */
    private static int score(String text, String alphabet) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (c >= 0x80) {
                boolean between = isAscii(before) && isAscii(after);
                boolean known = alphabet.indexOf(c) >= 0 || alphabet.indexOf(Character.toLowerCase(c)) >= 0;
                boolean oddCase = Character.isUpperCase(c) && Character.isLowerCase(before);
                boolean mixed = !isLatin(c) && Character.isLetter(c) && (isAscii(before) || isAscii(after));
                // Portuguese has it in "ões" alone; elsewhere the byte is the Hungarian ő
                boolean oddTilde = Character.toLowerCase(c) == 'õ' && Character.toLowerCase(after) != 'e';
                boolean neutral = NEUTRAL.indexOf(c) >= 0 && !between;
                score += known && !oddCase && !mixed && !oddTilde ? 1 : neutral ? 0 : -3;
            }
        }
        return score;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
