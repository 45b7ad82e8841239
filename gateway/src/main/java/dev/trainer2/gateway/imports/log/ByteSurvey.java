package dev.trainer2.gateway.imports.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Looks through the bytes of a file once: whether they are UTF-8, and which words hold a byte beyond ASCII. One wrong byte
 * makes no file another encoding where the others are letters in UTF-8.
 *
 * @param letters letters written in two to four bytes, as UTF-8 demands
 * @param wrong bytes that UTF-8 does not allow where they stand
 * @param words words with a byte beyond ASCII, a space between them, as many as a guess needs
 */
record ByteSurvey(long letters, long wrong, byte[] words) {
    private static final int ENOUGH = 32_768;

    /** Reads a file to its end. */
    static ByteSurvey of(InputStream in) throws IOException {
        long letters = 0;
        long wrong = 0;
        int missing = 0;
        boolean beyond = false;
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (missing > 0 && (b & 0xC0) == 0x80) {
                missing--;
                letters += missing == 0 ? 1 : 0;
            } else {
                wrong += missing > 0 ? 1 : 0;
                missing = b < 0x80
                        ? 0
                        : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
                wrong += missing < 0 ? 1 : 0;
                missing = Math.max(0, missing);
            }
            if (b >= 0x80 || Character.isLetter(b)) {
                beyond |= b >= 0x80;
                word.write(b);
            } else {
                if (beyond && words.size() < ENOUGH) {
                    word.writeTo(words);
                    words.write(' ');
                }
                beyond = false;
                word.reset();
            }
            if (word.size() > 200) {
                word.reset();
            }
        }
        if (beyond) {
            word.writeTo(words);
        }
        return new ByteSurvey(letters, wrong + (missing > 0 ? 1 : 0), words.toByteArray());
    }

    /** The encoding that explains the bytes best. */
    Charset charset() {
        return wrong == 0 || letters > wrong ? StandardCharsets.UTF_8 : EightBit.guess(words);
    }
}
