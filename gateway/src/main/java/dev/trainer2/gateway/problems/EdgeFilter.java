package dev.trainer2.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with a code what fails before a controller is reached, or after it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeFilter extends OncePerRequestFilter {
    /** What a form with a file may have in all, as the server is set to. */
    private static final long LARGEST_FORM = 51L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(EdgeFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap(); // a query that cannot be decoded is refused here and nowhere else
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            // the parts of a form are parameters too: a form over the limit is found here first
            boolean tooLarge = request.getContentLengthLong() > LARGEST_FORM;
            write(
                    response,
                    tooLarge
                            ? Problem.of(413, "FILE_TOO_LARGE", "A training log may have up to 50 MB.")
                            : Problem.of(400, "BAD_PARAMETERS", "The query or form of this call cannot be decoded."));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Postgres refused or did not answer", e);
            write(response, Problem.unavailable("DATABASE_UNAVAILABLE", "The database does not answer; try again.", 2));
        }
    }

    private static void write(HttpServletResponse response, Problem problem) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            ProblemResponse.write(response, problem);
        }
    }
}
