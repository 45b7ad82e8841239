package dev.trainer2.gateway.problems;

import dev.trainer2.contract.codec.FieldError;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every refusal of the gateway as {@code application/problem+json} with a code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        ProblemDetail detail = detail(problem.status(), problem.code(), problem.message(), problem.errors());
        ResponseEntity.BodyBuilder response = ResponseEntity.status(problem.status());
        if (problem.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        }
        return response.body(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> database(DataAccessException e) {
        if (Database.refusedAValue(e)) {
            return problem(Problem.of(400, "BAD_VALUE", "A value of this call is none that can be looked for."));
        }
        LOG.error("Postgres refused or did not answer", e);
        return problem(Problem.unavailable("DATABASE_UNAVAILABLE", "The database does not answer; try again.", 2));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> transaction(TransactionException e) {
        LOG.error("Postgres did not begin or end a transaction", e);
        return problem(Problem.unavailable("DATABASE_UNAVAILABLE", "The database does not answer; try again.", 2));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e) {
        LOG.error("unexpected failure", e);
        return ResponseEntity.internalServerError()
                .body(detail(500, "INTERNAL", "Something went wrong on our side; it is in our log.", List.of()));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(413)
                .body(detail(413, "FILE_TOO_LARGE", "A training log may have up to 50 MB.", List.of()));
    }

    /** A body that says it has parts and has none that can be found: without a boundary, or cut short. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> multipart(MultipartException e) {
        return ResponseEntity.badRequest()
                .body(detail(
                        400,
                        "BAD_MULTIPART",
                        "The parts of the request cannot be told apart: is its boundary stated, and is it whole?",
                        List.of()));
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(404).body(detail(404, "NOT_FOUND", "There is nothing here.", List.of()));
    }

    /** What Spring itself refuses: its detail, with a code made of the status. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @org.jspecify.annotations.Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (body instanceof ProblemDetail detail) {
            String title = detail.getTitle() == null ? "HTTP_" + status.value() : detail.getTitle();
            detail.setProperty("code", title.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
        return new ResponseEntity<>(body, headers, status);
    }

    static ProblemDetail detail(int status, String code, String message, List<FieldError> errors) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), message);
        detail.setType(URI.create("https://trainer2.dev/problems/" + code.toLowerCase(Locale.ROOT)));
        detail.setTitle(code);
        detail.setProperty("code", code);
        if (!errors.isEmpty()) {
            detail.setProperty(
                    "errors",
                    errors.stream()
                            .map(error ->
                                    Map.of("path", error.path(), "code", error.code(), "message", error.message()))
                            .toList());
        }
        return detail;
    }
}
