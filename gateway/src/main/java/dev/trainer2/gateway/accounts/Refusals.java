package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.problems.Problem;
import dev.trainer2.gateway.problems.ProblemResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Problem details written before a request reaches a controller. */
final class Refusals {
    private Refusals() {}

    static void write(HttpServletResponse response, int status, String code, String message) throws IOException {
        ProblemResponse.write(response, Problem.of(status, code, message));
    }
}
