package dev.trainer2.gateway.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a login lasts and how many an account may have.
 *
 * @param idle a session that is not used for so long has ended
 * @param lifetime and any session so long after its login
 * @param most sessions of an account; one more ends the one that was not used for longest
 * @param sockets of an account at this gateway; one more closes the oldest
 */
@ConfigurationProperties("trainer2.sessions")
public record SessionSettings(Duration idle, Duration lifetime, int most, int sockets) {}
