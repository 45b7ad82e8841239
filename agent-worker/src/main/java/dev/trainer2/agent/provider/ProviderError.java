package dev.trainer2.agent.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A status of the provider that is no success, with what LangChain4j would drop. Its body is not kept: it may be anything. */
final class ProviderError extends HttpException {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;
    private final @Nullable Duration retryAfter;

    ProviderError(int status, @Nullable Duration retryAfter) {
        super(status, "status " + status);
        this.retryAfter = retryAfter;
    }

    /** Whether the same request may succeed later. */
    boolean passing() {
        return rateLimited() || statusCode() >= SERVER;
    }

    boolean rateLimited() {
        return statusCode() == TOO_MANY;
    }

    /** How long the provider asks to wait; null when it does not say. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** Seconds or an HTTP date, as RFC 9110 has it; null for anything else. */
    static @Nullable Duration parseRetryAfter(String value, Instant now) {
        try {
            return Duration.ofSeconds(Math.max(0, Long.parseLong(value.strip())));
        } catch (NumberFormatException notSeconds) {
            try {
                Duration until = Duration.between(
                        now,
                        ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
                return until.isNegative() ? Duration.ZERO : until;
            } catch (DateTimeParseException notDate) {
                return null;
            }
        }
    }
}
