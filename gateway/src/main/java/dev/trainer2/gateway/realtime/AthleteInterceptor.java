package dev.trainer2.gateway.realtime;

import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.Caller;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Gives the socket the athlete of its handshake, and the address it came from. */
final class AthleteInterceptor implements HandshakeInterceptor {
    static final String ATHLETE = "athlete";
    static final String ADDRESS = "address";

    private final Caller caller;

    AthleteInterceptor(Caller caller) {
        this.caller = caller;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        attributes.put(ATHLETE, Athlete.current());
        attributes.put(ADDRESS, caller.address(((ServletServerHttpRequest) request).getServletRequest()));
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {
        // nothing is held for the handshake
    }
}
