package dev.trainer2.gateway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of what a session is used from")
class UserAgentsTest {
    @ParameterizedTest(name = "016-AC10 is {1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0 | Edge on Windows
            Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 | Chrome on Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | Safari on iOS
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15 | Safari on macOS
            curl/8.14.1 | curl/8.14.1
            Java-http-client/25.0.1 and more | Java-http-client/25.0.1
            """)
    void shortened(String header, String name) {
        assertThat(UserAgents.shortened(header)).isEqualTo(name);
    }

    @Test
    @DisplayName("016-AC10 is empty without a header and never long")
    void bounds() {
        assertThat(UserAgents.shortened(null)).isEmpty();
        assertThat(UserAgents.shortened(" ")).isEmpty();
        assertThat(UserAgents.shortened("x".repeat(5000))).hasSize(60);
        assertThat(UserAgents.shortened("<é\u0007b>/1")).isEqualTo("<b>/1");
    }
}
