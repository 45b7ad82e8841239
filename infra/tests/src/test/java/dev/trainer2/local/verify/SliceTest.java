package dev.trainer2.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slice of the athletes")
class SliceTest {
    private static final List<String> USERS = IntStream.range(0, 2000)
            .mapToObj(n -> UUID.nameUUIDFromBytes(("athlete " + n).getBytes(StandardCharsets.UTF_8))
                    .toString())
            .toList();

    @Test
    @DisplayName("is one of as many as keep it at 100,000 records")
    void count() {
        assertThat(Slice.all(0)).hasSize(1);
        assertThat(Slice.all(100_000)).hasSize(1);
        assertThat(Slice.all(100_001)).hasSize(2);
        assertThat(Slice.all(1_000_000)).hasSize(10);
    }

    @Test
    @DisplayName("has every athlete in exactly one of them, and none has many more than its share")
    void partition() {
        List<Slice> slices = Slice.all(900_000);
        USERS.forEach(user ->
                assertThat(slices.stream().filter(slice -> slice.has(user))).hasSize(1));
        slices.forEach(slice -> assertThat(USERS.stream().filter(slice::has)).hasSizeBetween(150, 300));
    }

    @Test
    @DisplayName("of one athlete has nobody else")
    void one() {
        Slice slice = Slice.only(java.util.Set.of(USERS.getFirst()));
        assertThat(USERS.stream().filter(slice::has)).containsExactly(USERS.getFirst());
    }
}
