package dev.trainer2.gateway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that wait for their import, out of memory and for their owner's eyes alone. */
final class ImportedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ImportedFiles.class);

    private ImportedFiles() {}

    /** Keeps a copy of what was sent. */
    static Path keep(InputStream sent) throws IOException {
        Path file = Files.createTempFile("trainer2-import-", ".csv");
        file.toFile().deleteOnExit();
        try {
            Files.copy(sent, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            forget(file);
            throw e;
        }
    }

    /** Deletes a copy. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an imported file could not be deleted: {}", file, e);
        }
    }
}
