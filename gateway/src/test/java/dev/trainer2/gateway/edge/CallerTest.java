package dev.trainer2.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A call")
class CallerTest {
    private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1");

    private static Caller caller(String publicUrl, String... proxies) {
        return new Caller(new EdgeSettings(publicUrl, List.of(proxies), LOOPBACK));
    }

    private static HttpServletRequest request(String from, boolean secure, Map<String, List<String>> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CallerTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "isSecure" -> secure;
                    case "getHeaders" -> Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
                    case "getHeader" -> {
                        List<String> lines = headers.getOrDefault(arguments[0], List.of());
                        yield lines.isEmpty() ? null : lines.getFirst();
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static HttpServletRequest forwarded(String from, String... lines) {
        return request(from, false, Map.of("X-Forwarded-For", List.of(lines)));
    }

    @ParameterizedTest(name = "024-AC4 from {0} that says {1} counts as {2} behind the proxies 10.0.0.0/8")
    @CsvSource({
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "10.0.0.2, 198.51.100.1, 198.51.100.1",
        "10.0.0.2, '1.1.1.1, 198.51.100.1', 198.51.100.1",
        "10.0.0.2, '1.1.1.1, 198.51.100.1, 10.0.0.9', 198.51.100.1",
        "10.0.0.2, 'localhost', 10.0.0.2",
        "10.0.0.2, 'made up, 10.0.0.9', 10.0.0.9",
        "10.0.0.2, '', 10.0.0.2",
        "2001:db8:1:2:3:4:5:6, 198.51.100.1, 2001:db8:1:2:0:0:0:0/64",
        "10.0.0.2, 2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "10.0.0.2, ::ffff:198.51.100.1, 198.51.100.1"
    })
    void address(String from, String said, String counts) {
        assertThat(caller("", "10.0.0.0/8").address(forwarded(from, said))).isEqualTo(counts);
    }

    @Test
    @DisplayName("024-AC4 is believed about its address in several lines, and about nothing without a trusted proxy")
    void lines() {
        HttpServletRequest request = forwarded("10.0.0.2", "1.1.1.1", "198.51.100.1");
        assertThat(caller("", "10.0.0.2").address(request)).isEqualTo("198.51.100.1");
        assertThat(caller("").address(request)).isEqualTo("10.0.0.2");
        assertThatIllegalArgumentException().isThrownBy(() -> caller("", "proxy.example"));
    }

    @Test
    @DisplayName(
            "024-AC12 came by HTTPS when the public address says so, the connection is, or a trusted proxy says so")
    void https() {
        Map<String, List<String>> https = Map.of("X-Forwarded-Proto", List.of("https"));
        assertThat(caller("https://train.example").https(request("10.0.0.2", false, Map.of())))
                .isTrue();
        assertThat(caller("http://127.0.0.1:8080").https(request("10.0.0.2", false, Map.of())))
                .isFalse();
        assertThat(caller("").https(request("10.0.0.2", true, Map.of()))).isTrue();
        assertThat(caller("", "10.0.0.0/8").https(request("10.0.0.2", false, https)))
                .isTrue();
        assertThat(caller("").https(request("10.0.0.2", false, https))).isFalse();
    }

    @Test
    @DisplayName("024-AC13 is from within when it comes straight from an inner network, and never through a proxy")
    void inner() {
        Caller caller = caller("", "127.0.0.1");
        assertThat(caller.isInner(request("127.0.0.1", false, Map.of()))).isTrue();
        assertThat(caller.isInner(request("0:0:0:0:0:0:0:1", false, Map.of()))).isTrue();
        assertThat(caller.isInner(request("192.168.0.4", false, Map.of()))).isFalse();
        assertThat(caller.isInner(forwarded("127.0.0.1", "127.0.0.1"))).isFalse();
        assertThat(caller.isInner(request("127.0.0.1", false, Map.of("Forwarded", List.of("for=127.0.0.1")))))
                .isFalse();
    }
}
