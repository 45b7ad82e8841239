package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text: UTF-8 and UTF-16 with or without a mark, else Windows-1252. */
final class FileText {
    /** Fifty years of daily training are about 15 MB; anything near this is another kind of file. */
    static final int MAX_BYTES = 50 * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4_096;

    private FileText() {}

    /**
     * Decodes the file, without a byte order mark.
     *
     * @throws ImportRejected when it is empty, too large or not text
     */
    static String decode(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw unreadable("The file is over 50 MB. Export a shorter period and import the parts one by one.");
        }
        Charset charset = charsetOf(content);
        String text = new String(content, charset);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw unreadable("The file is empty. Export the log again and check that the download finished.");
        }
        if (isBinary(plain)) {
            throw unreadable("The file is not text (" + kindOf(content)
                    + "). Export the log as CSV and, if it came in an archive, unpack it first.");
        }
        return plain;
    }

    private static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = wideWithoutMark(bytes);
        return wide != null ? wide : isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** Headers are ASCII: in UTF-16 every second byte of them is zero. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, 64) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += bytes[2 * i] == 0 ? 1 : 0;
            oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs > 8 && oddZeros == pairs && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs > 8 && evenZeros == pairs && oddZeros == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A NUL anywhere, or a share of control characters near the start that no text has. */
    private static boolean isBinary(String text) {
        if (text.indexOf('\0') >= 0) {
            return true;
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long controls = sample.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        return controls * 50 > sample.length();
    }

    private static String kindOf(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "a PNG image";
        } else if (startsWith(bytes, 0xFF, 0xD8)) {
            return "a JPEG image";
        } else if (startsWith(bytes, 'P', 'K')) {
            return "a ZIP archive or spreadsheet";
        } else if (startsWith(bytes, 0x1F, 0x8B)) {
            return "a gzip archive";
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') ? "a PDF" : "binary data";
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static ImportRejected unreadable(String message) {
        return new ImportRejected(Code.UNREADABLE_FILE, message, new Problem("file", message));
    }
}
