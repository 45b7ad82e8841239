package dev.trainer2.science.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wordings are data: half of the signs were written before the matcher, and in other words than its patterns. */
@DisplayName("Signs of an emergency or a crisis")
class SignsTest {
    static Stream<List<String>> signs() throws IOException {
        return Stream.concat(rows("blind.tsv"), rows("second.tsv"));
    }

    static Stream<List<String>> harmless() throws IOException {
        return rows("harmless.tsv");
    }

    private static Stream<List<String>> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SignsTest.class.getResourceAsStream("/signs/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signs")
    @DisplayName("014-AC13 are found in the words people use")
    void found(List<String> row) {
        Sign.Kind kind = Sign.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        assertThat(Signs.callingForHelp(row.getLast()).map(Sign::kind)).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signs")
    @DisplayName("014-AC13 are found in capitals, within more words and with typed apostrophes")
    void foundOtherwise(List<String> row) {
        Sign.Kind kind = Sign.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        String text = row.getLast();
        assertThat(Signs.callingForHelp(text.toUpperCase(Locale.ROOT)).map(Sign::kind))
                .contains(kind);
        assertThat(Signs.callingForHelp("hey coach. " + text + ". what should I do?")
                        .map(Sign::kind))
                .contains(kind);
        assertThat(Signs.callingForHelp(text.replace("cant", "can\u2019t").replace("dont", "don't"))
                        .map(Sign::kind))
                .contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    @DisplayName("014-AC13 are not sore muscles, exercises, jokes, negations, memories or other people")
    void notFound(List<String> row) {
        assertThat(Signs.callingForHelp(row.getLast())).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "went to the doctor, everything is fine",
                "doctor says im good to train",
                "got it checked, all ok",
                "had my chest pain checked yesterday, nothing wrong",
                "I'm fine now",
                "i am ok again",
                "false alarm",
                "ekg was normal",
                "war beim arzt, alles in ordnung",
                "wurde untersucht, ist nichts",
                "mir geht es wieder gut",
                "bin wieder fit"
            })
    @DisplayName("014-AC14 are over when a text says that it was looked at or that the athlete is fine")
    void over(String text) {
        assertThat(Signs.in(text).map(Sign::kind)).contains(Sign.Kind.OVER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "what should i train today",
                "i will see a doctor tomorrow",
                "have not seen a doctor yet",
                "i am not fine",
                "should i get it checked?",
                "need to have it looked at",
                "im not ok",
                "ich gehe morgen zum arzt",
                "mir geht es nicht gut",
                "bench 80x8"
            })
    @DisplayName("014-AC14 are not over by what is still to be done")
    void notOver(String text) {
        assertThat(Signs.in(text)).isEmpty();
    }

    @Test
    @DisplayName("014-AC13 say in which language they were told, and are the same after having been written")
    void language() {
        assertThat(Signs.in("mein linker Arm ist taub")).contains(new Sign(Sign.Kind.EMERGENCY, "nerves", true));
        assertThat(Signs.in("my left arm is numb")).contains(new Sign(Sign.Kind.EMERGENCY, "nerves", false));
        Sign sign = new Sign(Sign.Kind.CRISIS, "death", true);
        assertThat(Sign.parse(sign.text())).isEqualTo(sign);
    }

    @Test
    @DisplayName("014-AC13 stand in the repository as a hundred wordings and more of each side")
    void enough() throws IOException {
        assertThat(signs()).hasSizeGreaterThan(100);
        assertThat(harmless()).hasSizeGreaterThan(100);
    }
}
