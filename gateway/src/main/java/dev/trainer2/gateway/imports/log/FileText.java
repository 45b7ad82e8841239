package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.ImportRejected.Code;
import dev.trainer2.gateway.imports.log.ImportRejected.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file's bytes into text, as a stream: UTF-8 and UTF-16 with or without a mark, else the 8-bit encoding whose
 * language explains its letters. Bytes that are no text become {@link #DAMAGED}, so that their line can be named.
 */
final class FileText {
    /** Fifty years of daily training are about 15 MB; anything near this is another kind of file. */
    static final int MAX_BYTES = 50 * 1024 * 1024;

    /** Stands for bytes that are no text; no file can hold it itself. */
    static final char DAMAGED = '\uFFFF';

    private static final int SAMPLE = 4_096;

    private FileText() {}

    /**
     * Finds out how a file is encoded.
     *
     * @throws ImportRejected when it is empty, too large or not text
     */
    static Charset charsetOf(LogFile file) throws IOException {
        if (file.size() > MAX_BYTES) {
            throw unreadable("The file is over 50 MB. Export a shorter period and import the parts one by one.");
        }
        byte[] start = start(file);
        Charset charset = wide(start);
        if (charset == null) {
            try (InputStream in = new BufferedInputStream(file.open(), 65_536)) {
                charset = ByteSurvey.of(in).charset();
            }
        }
        refuseUnlessText(file, start, charset);
        return charset;
    }

    /** Opens the text of a file, behind its byte order mark. */
    static Reader open(LogFile file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(DAMAGED));
        var reader = new java.io.PushbackReader(new InputStreamReader(file.open(), decoder), 1);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    private static byte[] start(LogFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static void refuseUnlessText(LogFile file, byte[] start, Charset charset) throws IOException {
        char[] sample = new char[SAMPLE];
        int length;
        try (Reader reader = open(file, charset)) {
            length = Math.max(0, reader.read(sample));
        }
        String text = new String(sample, 0, length);
        if (text.isBlank() && file.size() <= SAMPLE) {
            throw unreadable("The file is empty. Export the log again and check that the download finished.");
        }
        // a stray NUL is one bad place; a share of control characters that no text has is another kind of file
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == DAMAGED)
                .count();
        if (controls * 50 > text.length()) {
            throw unreadable("The file is not text (" + kindOf(start)
                    + "). Export the log as CSV and, if it came in an archive, unpack it first.");
        }
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : wideWithoutMark(bytes);
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
