package dev.trainer2.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told with every answer: what it may load, what it may use, and to come by HTTPS where it has. */
public final class BrowserHeaders {
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";
    /** What the client does not use; it rings by vibration, which has no policy. */
    private static final String UNUSED =
            "accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    private static final Duration HTTPS_FOR = Duration.ofDays(365);

    private BrowserHeaders() {}

    /** @param https whether a call came by HTTPS */
    public static void set(HeadersConfigurer<HttpSecurity> headers, Predicate<HttpServletRequest> https) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .httpStrictTransportSecurity(strict -> strict.requestMatcher(https::test)
                        .maxAgeInSeconds(HTTPS_FOR.toSeconds())
                        .includeSubDomains(false)) // they are not ours to decide about
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(UNUSED))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
