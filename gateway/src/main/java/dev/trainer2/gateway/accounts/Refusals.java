package dev.trainer2.gateway.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem details written before a request reaches a controller. */
final class Refusals {
    private Refusals() {}

    static void write(HttpServletResponse response, int status, String code, String message) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "https://trainer2.dev/problems/" + code.toLowerCase(Locale.ROOT));
        problem.put("title", code);
        problem.put("status", status);
        problem.put("detail", message);
        problem.put("code", code);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
    }
}
