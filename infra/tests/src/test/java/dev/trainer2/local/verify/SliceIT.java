package dev.trainer2.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.local.TestStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slice of the athletes in Postgres")
class SliceIT {
    @Test
    @DisplayName("has the same athletes as in Java")
    void same() throws Exception {
        List<String> users = IntStream.range(0, 300)
                .mapToObj(n -> UUID.randomUUID().toString())
                .toList();
        try (Connection connection =
                DriverManager.getConnection(TestStack.shared().jdbc())) {
            for (Slice slice : Slice.all(700_000)) {
                try (PreparedStatement select =
                        connection.prepareStatement("select user_id from unnest(?) as given (user_id) where "
                                + slice.condition() + " order by user_id")) {
                    select.setArray(1, connection.createArrayOf("text", users.toArray()));
                    try (ResultSet rows = select.executeQuery()) {
                        List<String> expected =
                                users.stream().filter(slice::has).sorted().toList();
                        for (String user : expected) {
                            assertThat(rows.next()).isTrue();
                            assertThat(rows.getString(1)).isEqualTo(user);
                        }
                        assertThat(rows.next()).isFalse();
                    }
                }
            }
        }
    }
}
