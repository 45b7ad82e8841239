package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever a model says")
class SafeTextPropertyTest {
    @Property(tries = 500)
    @Label("holds nothing to open or load, whole and in its streamed pieces")
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
