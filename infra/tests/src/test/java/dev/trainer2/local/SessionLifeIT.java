package dev.trainer2.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.gateway.accounts.SessionSettings;
import dev.trainer2.gateway.accounts.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Sessions in the Postgres of the stack, with a clock that is moved. */
@DisplayName("A session")
class SessionLifeIT {
    private final Instant start = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    private final String userId = Athletes.register("Europe/Zurich").userId();

    @BeforeEach
    void signedInNowhere() throws Exception {
        Sql.run("delete from login_session where user_id = '" + userId + "'");
    }

    private static Sessions at(Instant now) {
        return new Sessions(
                JdbcClient.create(new DriverManagerDataSource(TestStack.shared().jdbc())),
                new SessionSettings(Duration.ofDays(14), Duration.ofDays(30), 3, 16),
                Clock.fixed(now, ZoneOffset.UTC),
                event -> {});
    }

    private Sessions days(int days) {
        return at(start.plus(Duration.ofDays(days)));
    }

    @Test
    @DisplayName("024-AC9 ends when it was not used for 14 days, and in any case after 30")
    void ends() {
        String used = days(0).open(userId, "a").token();
        String idle = days(0).open(userId, "b").token();
        String open = days(0).open(userId, "c").token();
        assertThat(days(13).find(used)).isPresent();
        days(13).used(List.of(days(13).find(open).orElseThrow().sessionId()));
        assertThat(days(15).find(idle)).isEmpty();
        assertThat(days(15).find(open)).as("its socket is a use").isPresent();
        String usedId = days(26).find(used).orElseThrow().sessionId();
        assertThat(days(26).of(userId)).extracting(Sessions.Known::userAgent).doesNotContain("b");
        assertThat(days(29).open(List.of(usedId))).containsExactly(usedId);
        assertThat(days(31).find(used)).isEmpty();
        assertThat(days(31).open(List.of(usedId))).isEmpty();
        assertThat(days(31).of(userId)).isEmpty();
    }

    @Test
    @DisplayName("024-AC9 over the number an account may have ends the one that was not used for longest")
    void most() {
        List<String> tokens = IntStream.range(0, 3)
                .mapToObj(n -> at(start.plusSeconds(n)).open(userId, "old").token())
                .toList();
        assertThat(at(start.plusSeconds(300)).find(tokens.getFirst())).isPresent();
        String fourth = at(start.plusSeconds(301)).open(userId, "new").token();
        Sessions now = at(start.plusSeconds(302));
        assertThat(now.find(fourth)).isPresent();
        assertThat(now.find(tokens.getFirst())).isPresent();
        assertThat(now.find(tokens.get(1))).isEmpty();
        assertThat(now.find(tokens.get(2))).isPresent();
        assertThat(now.of(userId)).hasSize(3);
    }
}
