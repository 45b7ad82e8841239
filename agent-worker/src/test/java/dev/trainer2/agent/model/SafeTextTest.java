package dev.trainer2.agent.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text of a model")
class SafeTextTest {
    @ParameterizedTest(name = "014-AC7 {0} is shown as {1}")
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
                "[x [y] z](evil.example)|[x [y] z] (evil.example)",
                "<a@b.c>|''",
                "<scr<b>ipt>x|x",
                "3 < 5 and 7 > 2|3 < 5 and 7 > 2",
                "<img src=x|< img src=x",
                "a <!-- b --> c|a  c"
            })
    void shown(String text, String safe) {
        assertThat(SafeText.of(text)).isEqualTo(safe);
    }
}
