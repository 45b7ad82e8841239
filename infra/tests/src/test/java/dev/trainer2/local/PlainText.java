package dev.trainer2.local;

import dev.trainer2.local.verify.CommittedTopic;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

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

    /** The topics of the broker, its own and those of changelogs included, of which a record holds one of the words. */
    static Set<String> topicsWith(List<String> words) throws Exception {
        Set<String> found = new TreeSet<>();
        String brokers = TestStack.shared().parts().bootstrapServers();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            for (String topic : admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get()) {
                CommittedTopic.read(brokers, topic, record -> {
                    if (words.stream().anyMatch(content(record)::contains)) {
                        found.add(topic);
                    }
                });
            }
        }
        return found;
    }

    /** Key, headers and value of a record as the broker keeps them. */
    private static String content(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder content = new StringBuilder(text(record.key())).append(text(record.value()));
        record.headers().forEach(header -> content.append(text(header.value())));
        return content.toString();
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
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
