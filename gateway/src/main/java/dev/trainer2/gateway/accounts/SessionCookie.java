package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.edge.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie that a browser signs in with; scripts cannot read it. Over HTTPS it is for HTTPS alone, and its name says to the
 * browser that no other host and no plain page may set it.
 */
@Component
class SessionCookie {
    static final String PLAIN = "trainer2_session";
    static final String SECURE = "__Host-" + PLAIN;

    private final GatewaySettings settings;
    private final SessionSettings sessions;
    private final Caller caller;

    SessionCookie(GatewaySettings settings, SessionSettings sessions, Caller caller) {
        this.settings = settings;
        this.sessions = sessions;
        this.caller = caller;
    }

    /** Value of {@code Set-Cookie} that keeps a token. */
    String of(HttpServletRequest request, String token) {
        return cookie(request, token, sessions.lifetime());
    }

    /** Value of {@code Set-Cookie} that takes it away. */
    String none(HttpServletRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    /** The token that a request brings; one of the other kind may have been set by somebody else. */
    Optional<String> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = name(request);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Whether the browser of a request speaks HTTPS, as far as is known. */
    boolean https(HttpServletRequest request) {
        return settings.secureCookie() || caller.https(request);
    }

    private String name(HttpServletRequest request) {
        return https(request) ? SECURE : PLAIN;
    }

    private String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(https(request))
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
