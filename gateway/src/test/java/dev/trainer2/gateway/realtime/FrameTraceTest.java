package dev.trainer2.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The trace of a frame")
class FrameTraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private static @org.jspecify.annotations.Nullable String of(String json) {
        return FrameTrace.of(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    @Test
    @DisplayName("004-AC14 is its traceparent, which names the click")
    void whole() {
        assertThat(of("{'traceparent':'" + PARENT + "','traceId':'ffffffffffffffffffffffffffffffff'}"))
                .isEqualTo(PARENT);
    }

    @Test
    @DisplayName("004-AC14 is made of its traceId alone, with a span of its own")
    void idAlone() {
        assertThat(of("{'traceId':'" + TRACE + "'}")).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(of("{'traceId':'" + TRACE + "','traceparent':'00-zz'}")).startsWith("00-" + TRACE);
    }

    @Test
    @DisplayName("004-AC14 is none when what it says is no trace")
    void none() {
        assertThat(of("{}")).isNull();
        assertThat(of("{'traceId':7}")).isNull();
        assertThat(of("{'traceId':'" + "0".repeat(32) + "'}")).isNull();
        assertThat(of("{'traceparent':'00-" + TRACE + "-0000000000000000-01'}")).isNull();
        assertThat(of("{'traceparent':'" + PARENT.toUpperCase(java.util.Locale.ROOT) + "'}"))
                .isNull();
    }
}
