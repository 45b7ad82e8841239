package dev.trainer2.agent.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What athletes write")
class PhrasesTest {
    private record Phrase(String text, String expected, String actual, Understanding understanding) {
        boolean right() {
            return expected.equals(actual);
        }

        boolean wrong() {
            return !right() && !actual.equals("unclear");
        }
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PhrasesTest.class.getResource("/phrases"), "phrases")
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "015-AC1 {0}")
    @MethodSource("files")
    @DisplayName("015-AC1 is understood or asked back, and never taken for something else")
    void phrases(Path file) throws IOException {
        List<Phrase> phrases = read(file);
        List<Phrase> wrong = phrases.stream().filter(Phrase::wrong).toList();
        long right = phrases.stream().filter(Phrase::right).count();
        System.out.printf(
                "%s: %d of %d right (%.1f %%), %d asked back instead, %d wrong%n",
                file.getFileName(),
                right,
                phrases.size(),
                100.0 * right / phrases.size(),
                phrases.size() - right - wrong.size(),
                wrong.size());
        phrases.stream().filter(phrase -> !phrase.right()).forEach(phrase -> System.out.println("  " + phrase));
        assertThat(phrases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("015-AC1 is understood as meant in at least 95 of 100 phrases")
    void rate() throws IOException, URISyntaxException {
        List<Phrase> all = new ArrayList<>();
        for (Path file : files().toList()) {
            all.addAll(read(file));
        }
        long right = all.stream().filter(Phrase::right).count();
        double rate = (double) right / all.size();
        System.out.printf("all phrases: %d of %d right (%.1f %%)%n", right, all.size(), 100 * rate);
        assertThat(rate).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Phrase> read(Path file) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                phrases.add(phrase(line));
            }
        }
        return phrases;
    }

    /** A tab apart; a line break in a phrase is written as {@code \\n}. */
    private static Phrase phrase(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(2);
        String text = columns[0].replace("\\n", "\n");
        Understanding understanding = Understander.understand(text, Athlete.KG);
        String expected = columns[1].strip();
        return new Phrase(text, expected, Notation.of(understanding), understanding);
    }
}
