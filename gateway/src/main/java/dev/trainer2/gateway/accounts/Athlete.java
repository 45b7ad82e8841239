package dev.trainer2.gateway.accounts;

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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Athlete athlete) {
            return athlete;
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
