package dev.trainer2.gateway.realtime;

import dev.trainer2.gateway.edge.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** The socket at {@code /realtime}; who may open one is decided before, with the session. */
@Configuration
@EnableWebSocket
class RealtimeConfig implements WebSocketConfigurer {
    private final RealtimeHandler handler;
    private final Caller caller;

    RealtimeConfig(RealtimeHandler handler, Caller caller) {
        this.handler = handler;
        this.caller = caller;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/realtime")
                .setHandshakeHandler(new BearerSubprotocol())
                .addInterceptors(new AthleteInterceptor(caller))
                .setAllowedOriginPatterns("*"); // origins are checked by the session filter
    }

    @Bean
    ServletServerContainerFactoryBean webSocketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(64 * 1024);
        container.setMaxSessionIdleTimeout(120_000L);
        return container;
    }

    /** A client that offers its token as a subprotocol gets that subprotocol back. */
    private static final class BearerSubprotocol extends DefaultHandshakeHandler {
        @Override
        protected @org.jspecify.annotations.Nullable String selectProtocol(
                java.util.List<String> requested, org.springframework.web.socket.WebSocketHandler handler) {
            return requested.stream()
                    .filter(protocol -> protocol.startsWith("trainer2.bearer."))
                    .findFirst()
                    .orElse(null);
        }
    }
}
