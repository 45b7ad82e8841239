package dev.trainer2.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks for words where they must not stand. */
final class PlainText {
    private PlainText() {}

    /** A word that stands nowhere else. */
    static String canary(String place) {
        return "canary" + place + UUID.randomUUID().toString().replace("-", "");
    }

    /** The files below a folder whose bytes hold one of the words; files that go away meanwhile hold none. */
    static List<Path> filesWith(Path folder, List<String> words) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = content(file);
                if (words.stream().anyMatch(content::contains)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
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
