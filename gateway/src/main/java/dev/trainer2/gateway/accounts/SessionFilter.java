package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.edge.Athlete;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the athlete of a request by bearer token, socket subprotocol or session cookie. */
final class SessionFilter extends OncePerRequestFilter {
    static final String SUBPROTOCOL = "trainer2.bearer.";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final GatewaySettings settings;

    SessionFilter(Sessions sessions, SessionCookie cookie, GatewaySettings settings) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = bearer(request);
        Optional<Athlete> athlete = token.flatMap(sessions::find);
        if (token.isEmpty()) {
            athlete = cookie.find(request).flatMap(sessions::find);
            boolean socket = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
            boolean changes = socket || !SAFE.contains(request.getMethod());
            // signing somebody in from another site acts for them too, before there is a session
            boolean signsIn = request.getRequestURI().startsWith("/auth/");
            if ((athlete.isPresent() || signsIn) && changes && !originAllowed(request, socket)) {
                Refusals.write(response, 403, "ORIGIN_NOT_ALLOWED", "This origin may not act for the athlete.");
                return;
            }
        }
        athlete.ifPresent(found -> SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(found, "", List.of())));
        chain.doFilter(request, response);
    }

    /** The token of a request, from its header or from the subprotocol of a socket. */
    static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(header.substring(7).strip());
        }
        String protocols = request.getHeader("Sec-WebSocket-Protocol");
        if (protocols == null) {
            return Optional.empty();
        }
        return java.util.Arrays.stream(protocols.split(",", -1))
                .map(String::strip)
                .filter(protocol -> protocol.startsWith(SUBPROTOCOL))
                .map(protocol -> protocol.substring(SUBPROTOCOL.length()))
                .findFirst();
    }

    /** A browser names the origin of what changes something; sockets must have one, same-site forms have ours. */
    private boolean originAllowed(HttpServletRequest request, boolean required) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return !required;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        // over HTTPS a plain page of the same host may be anybody's on the way
        return !cookie.https(request) && origin.equals("http://" + host)
                || origin.equals("https://" + host)
                || settings.allowedOrigins().contains(origin);
    }
}
