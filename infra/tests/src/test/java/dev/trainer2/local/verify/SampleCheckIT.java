package dev.trainer2.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.Athletes;
import dev.trainer2.local.Athletes.Signed;
import dev.trainer2.local.TestStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sample of the views")
class SampleCheckIT {
    @Test
    @DisplayName("006-AC42 finds a row that says something else than the log, and nothing while all is well")
    void sample() throws Exception {
        Signed athlete = Athletes.register("Europe/Zurich");
        athlete.appendAndState(List.of(
                Athletes.event("SetLogged", Athletes.set(UUID.randomUUID().toString(), "Barbell Squat", 100, 5))));
        athlete.client().get("/fatigue");
        Verification verification = new Verification(
                TestStack.shared().parts().bootstrapServers(),
                TestStack.shared().parts().registryUrl(),
                jdbc());
        assertThat(verification.some(SampleCheck.ATHLETES)).isNotEmpty().hasSizeLessThanOrEqualTo(SampleCheck.ATHLETES);
        try (SampleCheck samples = new SampleCheck(verification, Duration.ofMillis(200))) {
            assertThat(samples.check(Set.of(athlete.userId()))).isEmpty();
            change(athlete, "jsonb_set(row, '{atl}', to_jsonb((row ->> 'atl')::double precision + 1))");
            assertThat(samples.check(Set.of(athlete.userId())))
                    .anySatisfy(sentence -> assertThat(sentence).contains(athlete.userId()));
            change(athlete, "jsonb_set(row, '{atl}', to_jsonb((row ->> 'atl')::double precision - 1))");
        }
    }

    private static void change(Signed athlete, String to) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbc());
                PreparedStatement update =
                        connection.prepareStatement("update daily_fatigue set row = " + to + " where user_id = ?")) {
            update.setString(1, athlete.userId());
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private static String jdbc() {
        return TestStack.shared().jdbc();
    }
}
