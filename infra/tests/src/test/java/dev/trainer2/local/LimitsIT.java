package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trainer2.contract.crypto.AthleteKeys;
import dev.trainer2.gateway.GatewaySettings;
import dev.trainer2.gateway.limits.LimitSettings;
import dev.trainer2.gateway.limits.Limited;
import dev.trainer2.gateway.limits.Limited.By;
import dev.trainer2.gateway.limits.Limits;
import dev.trainer2.gateway.limits.Pseudonyms;
import dev.trainer2.gateway.problems.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What gateways count in the Postgres they share, with clocks that are moved. */
@DisplayName("Limits")
class LimitsIT {
    private static final String MASTER_KEY = AthleteKeys.newMasterKey();
    private static final LimitSettings SETTINGS =
            new LimitSettings(1, Map.of("login-account", "5 then 60 an hour", "login-address", "5 then 60 an hour"));

    private final String who = UUID.randomUUID() + "@test.trainer2.dev";
    private final Instant start = Instant.now();

    /** A gateway that has just started. */
    private static Limits gateway(Instant now) {
        return new Limits(
                JdbcClient.create(new DriverManagerDataSource(TestStack.shared().jdbc())),
                SETTINGS,
                new Pseudonyms(new GatewaySettings("", "", MASTER_KEY, List.of(), false)),
                new SimpleMeterRegistry(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private int refusedFor(Limits limits) {
        try {
            limits.take(Limited.LOGIN, By.ACCOUNT, who, 1);
            return 0;
        } catch (Problem problem) {
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.code()).isEqualTo("RATE_LIMITED");
            return problem.retryAfterSeconds();
        }
    }

    @Test
    @DisplayName("024-AC2 hold over gateways and restarts, say how long to wait, and come back with time")
    void shared() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(refusedFor(gateway(start))).isZero(); // each a gateway of its own
        }
        assertThat(refusedFor(gateway(start))).isEqualTo(60);
        assertThat(refusedFor(gateway(start.plusSeconds(20)))).isEqualTo(40);
        assertThat(refusedFor(gateway(start.plusSeconds(60)))).isZero();
        assertThat(refusedFor(gateway(start.plusSeconds(61)))).isEqualTo(59);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(refusedFor(gateway(start.plus(Duration.ofHours(1))))).isZero();
        }
    }

    @Test
    @DisplayName("024-AC2 let exactly so many through of a hundred at once")
    void atOnce() throws Exception {
        List<Future<Integer>> waits = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (int n = 0; n < 100; n++) {
                waits.add(threads.submit(() -> refusedFor(gateway(start))));
            }
        }
        int through = 0;
        for (Future<Integer> wait : waits) {
            through += wait.get() == 0 ? 1 : 0;
        }
        assertThat(through).isEqualTo(5);
    }

    @Test
    @DisplayName("024-AC2 count for each account and each address apart; what is given back was not used")
    void apart() {
        Limits limits = gateway(start);
        for (int attempt = 0; attempt < 20; attempt++) {
            limits.take(Limited.LOGIN, By.ACCOUNT, who, 1);
            limits.giveBack(Limited.LOGIN, By.ACCOUNT, who);
        }
        limits.take(Limited.LOGIN, By.ACCOUNT, who, 5);
        assertThatThrownBy(() -> limits.check(Limited.LOGIN, By.ACCOUNT, who)).isInstanceOf(Problem.class);
        limits.check(Limited.LOGIN, By.ACCOUNT, "somebody else of " + who);
        limits.take(Limited.LOGIN, By.ADDRESS, who, 5);
        assertThatThrownBy(() -> limits.take(Limited.LOGIN, By.ADDRESS, who, 1)).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("024-AC2 keep no email and no address that could be read, and no hash that could be found by trying")
    void unreadable() throws Exception {
        Limits limits = gateway(start);
        limits.take(Limited.LOGIN, who, "192.0.2.77");
        assertThat(Sql.number(
                        "select count(*) from rate_limit where subject like ? or subject like ?",
                        "%" + who + "%",
                        "%192.0.2.77%"))
                .isZero();
        GatewaySettings otherKey = new GatewaySettings("", "", AthleteKeys.newMasterKey(), List.of(), false);
        GatewaySettings sameKey = new GatewaySettings("", "", MASTER_KEY, List.of(), false);
        assertThat(new Pseudonyms(otherKey).of("192.0.2.77")).isNotEqualTo(new Pseudonyms(sameKey).of("192.0.2.77"));
        assertThat(Sql.number(
                        "select count(*) from rate_limit where subject = ?",
                        "login address " + new Pseudonyms(sameKey).of("192.0.2.77")))
                .isEqualTo(1);
    }
}
