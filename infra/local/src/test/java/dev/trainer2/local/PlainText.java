package dev.trainer2.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Looks for words where they must not stand. */
final class PlainText {
    private PlainText() {}

    /** A word that stands nowhere else. */
    static String canary(String place) {
        return "canary" + place + UUID.randomUUID().toString().replace("-", "");
    }

    /**
     * The files below a folder whose bytes hold one of the words; files that go away meanwhile hold none. A broker's index
     * files are passed over: they hold offsets, positions and times alone, and 10 MiB of zeros each while their segment is
     * written, gigabytes in all.
     */
    static List<Path> filesWith(Path folder, List<String> words) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isIndex(file) && words.stream().anyMatch(content(file)::contains)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static boolean isIndex(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".index") || name.endsWith(".timeindex");
    }

    /** The tables of which a row holds the word, as text or as bytes. */
    static List<String> tablesWith(String word) throws SQLException {
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            if (Sql.number(
                            "select count(*) from " + table + " as one where one::text like ? or one::text like ?",
                            "%" + word + "%",
                            "%" + hex + "%")
                    > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> tables() throws SQLException {
        return List.of(Sql.text("select string_agg(table_name, ',') from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .split(",", -1));
    }
}
