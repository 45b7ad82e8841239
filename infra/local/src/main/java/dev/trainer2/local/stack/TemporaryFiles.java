package dev.trainer2.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The temporary files of a system: native libraries, folders of web servers, caches. They lie in the data folder, which is
 * locked, and not among those of the machine, so that a start can clear what a crash has left.
 */
public final class TemporaryFiles implements AutoCloseable {
    private static final String PROPERTY = "java.io.tmpdir";

    private final Path folder;

    private TemporaryFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Clears the folder and has this process and its children use it. Must be called before anything of this process has
     * made a temporary file.
     */
    public static TemporaryFiles below(DataFolder data) {
        TemporaryFiles files = new TemporaryFiles(data.path().resolve("tmp"));
        files.clear();
        try {
            PrivateFolder.make(files.folder);
        } catch (IOException e) {
            throw new StackException("the folder " + files.folder + " cannot be made: " + e.getMessage(), e);
        }
        System.setProperty(PROPERTY, files.folder.toString());
        return files;
    }

    /** The option that has a child JVM use the temporary folder of this process. */
    static String option() {
        return "-D" + PROPERTY + "=" + System.getProperty(PROPERTY);
    }

    private void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new StackException("the folder " + folder + " cannot be cleared: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        clear();
    }
}
