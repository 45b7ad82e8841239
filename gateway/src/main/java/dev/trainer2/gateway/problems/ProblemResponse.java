package dev.trainer2.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem details written where no controller answers. */
public final class ProblemResponse {
    private ProblemResponse() {}

    /** Writes the answer of a refusal. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "https://trainer2.dev/problems/" + problem.code().toLowerCase(Locale.ROOT));
        body.put("title", problem.code());
        body.put("status", problem.status());
        body.put("detail", problem.message());
        body.put("code", problem.code());
        response.setStatus(problem.status());
        if (problem.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
    }
}
