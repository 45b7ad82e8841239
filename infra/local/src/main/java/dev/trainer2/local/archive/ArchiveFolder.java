package dev.trainer2.local.archive;

import dev.trainer2.local.archive.Manifest.DayFile;
import dev.trainer2.local.archive.Manifest.KeysFile;
import dev.trainer2.local.stack.PrivateFolder;
import dev.trainer2.local.stack.Progress;
import dev.trainer2.local.stack.StackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of an archive. While one is written a marker says so; a manifest, put in place by one rename, says what is
 * finished. What a killed run leaves behind is in no manifest, and the next run removes it.
 */
final class ArchiveFolder {
    static final String MANIFEST = "MANIFEST.json";
    static final String MARKER = "UNFINISHED";
    private static final String DAY_FILE = "events-\\d{4,9}-\\d{2}-\\d{2}-\\d{3}\\.avro";
    private static final String KEYS_FILE = "keys-\\d{3}\\.avro";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    ArchiveFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Makes the folder ready for writing: a new one, an unfinished archive started over, or a finished one to go on with.
     *
     * @return what it holds already, or empty
     * @throws StackException when the folder holds something else, or an archive that is damaged or too new
     */
    Optional<Manifest> open(Progress progress) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new StackException(path + " is not a folder. Name an empty or new folder with --to.");
            }
            PrivateFolder.make(path);
            List<String> found = names();
            boolean ours = found.contains(MANIFEST) || found.contains(MARKER) || found.isEmpty();
            if (!ours) {
                throw new StackException(
                        path
                                + " has other things in it and is no archive of Trainer2. Name an empty or new folder with --to.");
            }
            Optional<Manifest> finished = found.contains(MANIFEST) ? Optional.of(verified(progress)) : Optional.empty();
            Files.writeString(file(MARKER), "This archive is being written, or its writing was cut short.\n");
            removeAllBut(finished.map(ArchiveFolder::filesOf).orElse(Set.of()));
            return finished;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The name of the next file of a day; sorted by name, files are in the order in which they are read. */
    String nextDayFile(LocalDate day) {
        return next("events-" + day);
    }

    String nextKeysFile() {
        return next("keys");
    }

    private String next(String stem) {
        for (int part = 1; part < 1000; part++) {
            String name = String.format(Locale.ROOT, "%s-%03d.avro", stem, part);
            if (!Files.exists(file(name))) {
                return name;
            }
        }
        throw new StackException(
                "The archive in " + path + " was continued too often in one day. Start another in a new folder.");
    }

    /** Puts the manifest in place; from here on the archive is what it says. */
    void finish(Manifest manifest) {
        try {
            Path draft = file(MANIFEST + ".tmp");
            Files.write(draft, JSON.writeValueAsBytes(manifest));
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, file(MANIFEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(path, StandardOpenOption.READ); // the rename itself
            removeAllBut(filesOf(manifest));
            Files.deleteIfExists(file(MARKER));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /**
     * The manifest, after every file was found whole.
     *
     * @throws StackException when there is no finished archive, or a file is missing or not as it was written
     */
    Manifest verified(Progress progress) {
        Manifest manifest = manifest();
        progress.total(manifest.files().size());
        for (DayFile one : manifest.files()) {
            check(one.name(), one.bytes(), one.sha256());
            progress.step(1);
        }
        KeysFile keys = manifest.keys();
        if (keys != null) {
            check(keys.name(), keys.bytes(), keys.sha256());
        }
        return manifest;
    }

    private Manifest manifest() {
        if (!Files.exists(file(MANIFEST))) {
            throw new StackException(
                    Files.exists(file(MARKER))
                            ? "The archive in " + path
                                    + " was never finished. Make it again with ./trainer2 archive --to."
                            : "There is no archive in " + path + ": it has no " + MANIFEST
                                    + ". Name its folder with --from.");
        }
        try {
            return requireReadable(JSON.readValue(Files.readAllBytes(file(MANIFEST)), Manifest.class));
        } catch (IOException e) {
            throw unusable(e);
        } catch (JacksonException e) {
            throw damaged(MANIFEST + " is not what an archive has", e);
        }
    }

    /** Names come from a file that anybody may have edited; only those of ours are followed. */
    private Manifest requireReadable(@Nullable Manifest manifest) {
        if (manifest == null || !Manifest.FORMAT.equals(manifest.format())) {
            throw damaged(MANIFEST + " is not what an archive has", null);
        }
        if (manifest.formatVersion() > Manifest.VERSION) {
            throw new StackException("The archive in " + path + " was written by a newer Trainer2 (format "
                    + manifest.formatVersion() + ", this one knows " + Manifest.VERSION + "). Update first.");
        }
        KeysFile keys = manifest.keys();
        boolean ours = manifest.files().stream().allMatch(one -> one.name().matches(DAY_FILE))
                && (keys == null || keys.name().matches(KEYS_FILE));
        if (!ours) {
            throw damaged(MANIFEST + " names a file that no archive has", null);
        }
        return manifest;
    }

    private void check(String name, long bytes, String sha256) {
        try {
            if (!Files.exists(file(name))) {
                throw damaged(name + " is missing", null);
            }
            long found = Files.size(file(name));
            if (found != bytes) {
                throw damaged(name + " has " + found + " bytes and should have " + bytes, null);
            }
            if (!Checksum.of(file(name)).equals(sha256)) {
                throw damaged(name + " does not have the checksum of the manifest", null);
            }
        } catch (IOException e) {
            throw damaged(name + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(
                            entry -> Objects.requireNonNull(entry.getFileName()).toString())
                    .toList();
        }
    }

    /** Only files with names of ours are ever removed. */
    private void removeAllBut(Set<String> kept) throws IOException {
        for (String name : names()) {
            boolean ours = name.matches(DAY_FILE) || name.matches(KEYS_FILE) || name.equals(MANIFEST + ".tmp");
            if (ours && !kept.contains(name)) {
                Files.delete(file(name));
            }
        }
    }

    private static Set<String> filesOf(Manifest manifest) {
        Set<String> names = manifest.files().stream().map(DayFile::name).collect(Collectors.toSet());
        Optional.ofNullable(manifest.keys()).map(KeysFile::name).ifPresent(names::add);
        return names;
    }

    private StackException damaged(String what, @Nullable Throwable cause) {
        String message = "The archive in " + path + " is damaged: " + what
                + ". Nothing was changed; take another copy of the archive.";
        return cause == null ? new StackException(message) : new StackException(message, cause);
    }

    private StackException unusable(IOException e) {
        return new StackException("The folder " + path + " cannot be used: " + e.getMessage() + ".", e);
    }
}
