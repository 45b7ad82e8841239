package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may call what, and what a browser may load. */
@Configuration
class SecurityConfig {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, Sessions sessions, GatewaySettings settings) {
        return http.csrf(csrf -> csrf.disable()) // SameSite=Strict cookie, and the origin is checked in the filter
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new SessionFilter(sessions, settings), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/auth/register",
                                "/auth/login",
                                "/auth/logout",
                                "/auth/session",
                                "/health",
                                "/metrics/**",
                                "/metrics",
                                "/asyncapi",
                                "/openapi/**",
                                "/openapi",
                                "/docs/**",
                                "/docs",
                                "/swagger-ui/**",
                                "/error")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/", "/index.html", "/app/**", "/assets/**", "/*.*", "/icons/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) ->
                                Refusals.write(response, 401, "NOT_SIGNED_IN", "Sign in first: POST /auth/login."))
                        .accessDeniedHandler((request, response, e) ->
                                Refusals.write(response, 403, "NOT_ALLOWED", "This is not yours.")))
                .build();
    }
}
