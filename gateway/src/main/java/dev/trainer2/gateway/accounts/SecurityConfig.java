package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.edge.Athlete;
import dev.trainer2.gateway.edge.BrowserHeaders;
import dev.trainer2.gateway.edge.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may call what. */
@Configuration
class SecurityConfig {
    private static final String[] SIGNING_IN = {"/auth/register", "/auth/login", "/auth/logout", "/auth/session"};
    private static final String[] REFERENCE = {
        "/asyncapi", "/openapi/**", "/openapi", "/openapi.*", "/docs/**", "/docs", "/swagger-ui/**", "/swagger-ui.*"
    };
    private static final String[] CLIENT = {"/", "/index.html", "/app/**", "/assets/**", "/*.*", "/icons/**"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http, Sessions sessions, SessionCookie cookie, GatewaySettings settings, Caller caller) {
        return http.csrf(csrf -> csrf.disable()) // SameSite=Strict cookie, and the origin is checked in the filter
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new SessionFilter(sessions, cookie, settings), AnonymousAuthenticationFilter.class)
                .headers(headers -> BrowserHeaders.set(headers, cookie::https))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGNING_IN)
                        .permitAll()
                        .requestMatchers("/health", "/error")
                        .permitAll()
                        .requestMatchers("/metrics/**", "/metrics")
                        .access(fromWithin(caller))
                        .requestMatchers(REFERENCE)
                        .access(fromWithinOrSignedIn(caller))
                        .requestMatchers(HttpMethod.GET, CLIENT)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) ->
                                Refusals.write(response, 401, "NOT_SIGNED_IN", "Sign in first: POST /auth/login."))
                        .accessDeniedHandler((request, response, e) ->
                                Refusals.write(response, 403, "NOT_ALLOWED", "This is not yours.")))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> fromWithin(Caller caller) {
        return (who, context) -> new AuthorizationDecision(caller.isInner(context.getRequest()));
    }

    private static AuthorizationManager<RequestAuthorizationContext> fromWithinOrSignedIn(Caller caller) {
        return (who, context) -> new AuthorizationDecision(caller.isInner(context.getRequest()) || Athlete.isCurrent());
    }
}
