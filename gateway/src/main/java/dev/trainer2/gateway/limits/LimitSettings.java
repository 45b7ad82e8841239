package dev.trainer2.gateway.limits;

import dev.trainer2.gateway.limits.Limited.By;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often things may be done.
 *
 * @param factor how many times as wide every limit is; more than 1 where one machine plays many athletes
 * @param of limits other than the usual ones, by {@code login-account}, {@code chat-address} and so on
 */
@ConfigurationProperties("trainer2.limits")
public record LimitSettings(
        @DefaultValue("1") int factor, @Nullable Map<String, String> of) {
    public LimitSettings {
        if (factor < 1) {
            throw new IllegalArgumentException("trainer2.limits.factor is 1 or more");
        }
    }

    /** The limit that holds. */
    public Limit limit(Limited what, By by) {
        String given = of == null ? null : of.get(what.setting() + "-" + by.setting());
        return (given == null ? what.limit(by) : Limit.parse(given)).times(factor);
    }
}
