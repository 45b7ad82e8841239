package dev.trainer2.gateway.imports.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to import, opened as often as it is read: it is never held in memory whole. */
public interface LogFile {
    /** Opens the file at its first byte. */
    InputStream open() throws IOException;

    /** Its length in bytes. */
    long size() throws IOException;

    /** A file on disk. */
    static LogFile of(Path path) {
        return new LogFile() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        };
    }

    /** A file that is in memory already; not copied. */
    static LogFile of(byte[] content) {
        return new LogFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public long size() {
                return content.length;
            }
        };
    }
}
