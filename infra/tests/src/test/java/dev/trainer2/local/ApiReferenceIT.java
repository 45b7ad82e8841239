package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The API reference")
class ApiReferenceIT {
    @ParameterizedTest(name = "names {0}")
    @ValueSource(
            strings = {
                "/auth/register",
                "/auth/login",
                "/events",
                "/state",
                "/exercises",
                "/imports",
                "/export",
                "/account",
                "/auth/sessions",
                "/health"
            })
    void openApi(String path) throws Exception {
        assertThat(get("/openapi").body()).contains("\"" + path + "\"");
    }

    @Test
    @DisplayName("can be browsed, and the client is served under a strict content security policy")
    void pages() throws Exception {
        assertThat(get("/docs").body()).contains("swagger-ui");
        HttpResponse<String> client = get("/");
        assertThat(client.body()).contains("<div id=\"root\">");
        assertThat(client.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(TestStack.shared().url() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response;
        }
    }
}
