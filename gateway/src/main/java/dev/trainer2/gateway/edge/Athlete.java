package dev.trainer2.gateway.edge;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in.
 *
 * @param sessionId of the session they are signed in with; not its token
 */
public record Athlete(String userId, String sessionId) {
    /**
     * The athlete of the current request; their id comes from the login alone.
     *
     * @throws IllegalStateException on a path that is open to everybody
     */
    public static Athlete current() {
        return known().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether the current request is an athlete's. */
    public static boolean isCurrent() {
        return known().isPresent();
    }

    private static Optional<Athlete> known() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Athlete.class::isInstance)
                .map(Athlete.class::cast);
    }
}
