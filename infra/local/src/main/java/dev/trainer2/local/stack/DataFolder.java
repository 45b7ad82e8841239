package dev.trainer2.local.stack;

import dev.trainer2.contract.crypto.AthleteKeys;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which everything lasts: locked while in use, marked with the version of its layout. */
public final class DataFolder implements AutoCloseable {
    /** Raised when older code could not read what newer code wrote. */
    static final int VERSION = 1;

    private static final long NEEDED_BYTES = 512L * 1024 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes a folder into use, making it when it is new.
     *
     * @param fresh removes what is in it first
     * @throws StackException when another Trainer2 uses it, a newer one wrote it, it is no data folder of ours, or the
     *     disk is full
     */
    public static DataFolder open(Path folder, boolean fresh) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            requireOurs(path);
            PrivateFolder.make(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StackException(
                        "Another Trainer2 is running on " + path + ". Stop it, or choose another folder with --data.");
            }
            DataFolder data = new DataFolder(path, channel, lock);
            if (fresh) {
                data.empty();
            }
            data.checkVersion();
            data.checkSpace();
            PrivateFolder.make(path.resolve("logs"));
            PrivateFolder.make(path.resolve("streams"));
            return data;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            throw new StackException("This process already runs a Trainer2 on " + path + ".", e);
        } catch (IOException e) {
            throw new StackException(
                    "The data folder " + path + " cannot be used: " + e.getMessage() + ". Choose another with --data.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    /** The key that wraps the keys of the athletes: from the environment, else made once and kept here. */
    public String masterKey() {
        String given = System.getenv("TRAINER2_MASTER_KEY");
        if (given != null && !given.isBlank()) {
            return given;
        }
        Path file = path.resolve("master.key");
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, AthleteKeys.newMasterKey());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StackException("The key file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** A folder with foreign content is refused, so that nothing of somebody else's is touched. */
    private static void requireOurs(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StackException(path + " is not a folder. Choose another with --data.");
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> found = entries.toList();
            boolean ours =
                    found.isEmpty() || found.contains(path.resolve("version")) || found.contains(path.resolve("lock"));
            if (!ours) {
                throw new StackException(path + " has other things in it and is no data folder of Trainer2. "
                        + "Choose an empty or new folder with --data.");
            }
        }
    }

    private void checkVersion() throws IOException {
        Path file = path.resolve("version");
        if (!Files.exists(file)) {
            Files.writeString(file, Integer.toString(VERSION));
            return;
        }
        String text = Files.readString(file).strip();
        int version = text.matches("\\d{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (version > VERSION) {
            close();
            throw new StackException("The data in " + path + " was written by a newer Trainer2 (layout " + text
                    + ", this one knows " + VERSION + "). Update, or choose another folder with --data.");
        }
    }

    private void checkSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        long needed = Long.getLong("trainer2.needed-bytes", NEEDED_BYTES);
        if (free < needed) {
            close();
            throw new StackException("The disk of " + path + " is nearly full (" + free / (1024 * 1024)
                    + " MB free, " + needed / (1024 * 1024)
                    + " MB needed). Free some space, or choose another disk with --data.");
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(path) && !one.equals(path.resolve("lock"))) {
                    Files.delete(one);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
