package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.GatewaySettings;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that a browser signs in with; scripts cannot read it. */
@Component
class SessionCookie {
    static final String NAME = "trainer2_session";

    private final GatewaySettings settings;

    SessionCookie(GatewaySettings settings) {
        this.settings = settings;
    }

    /** Value of {@code Set-Cookie} that keeps a token. */
    String of(String token) {
        return cookie(token, Sessions.LIFETIME);
    }

    /** Value of {@code Set-Cookie} that takes it away. */
    String none() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(settings.secureCookie())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }
}
