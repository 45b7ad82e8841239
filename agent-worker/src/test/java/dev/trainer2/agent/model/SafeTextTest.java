package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text of a model")
class SafeTextTest {
    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Do **this** and _that_|Do **this** and _that_",
                "[here](http://a.b/c)|here",
                "![x](http://a.b/c)|x",
                "[a](javascript:alert(1))|a",
                "see https://a.b/c now|see a.b/c now",
                "www.a.b|a.b",
                "<b>bold</b>|bold",
                "<scr<b>ipt>x|x",
                "3 < 5 and 7 > 2|3 < 5 and 7 > 2",
                "<img src=x|< img src=x",
                "a <!-- b --> c|a  c"
            })
    void shown(String text, String safe) {
        assertThat(SafeText.of(text)).isEqualTo(safe);
    }

    @Property(tries = 500)
    void nothingToFollow(@ForAll("pieces") String text) {
        StringBuilder streamed = new StringBuilder();
        SafeStream stream = new SafeStream(streamed::append);
        for (int i = 0; i < text.length(); i += 3) {
            stream.add(text.substring(i, Math.min(text.length(), i + 3)));
        }
        stream.end();
        for (String safe : java.util.List.of(SafeText.answer(text), streamed.toString())) {
            assertThat(safe).doesNotContainPattern("(?i)https?:\\S|<[a-z/!?]|!\\[|\\]\\([^)]*\\)");
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "[a]",
                        "(b)",
                        "!",
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "http://",
                        "https://x",
                        "img ",
                        "script",
                        "/",
                        "\n",
                        ". ",
                        " ",
                        "word",
                        "<!--",
                        "-->",
                        ":",
                        "www.",
                        "<a href=",
                        "[1]: ",
                        "5 kg")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }
}
