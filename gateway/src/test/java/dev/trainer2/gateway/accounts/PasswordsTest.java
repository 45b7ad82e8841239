package dev.trainer2.gateway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("Passwords")
class PasswordsTest {
    private final List<String> held = new ArrayList<>();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** Says what it was asked, and how many asked at once. */
    private final PasswordEncoder encoder = new PasswordEncoder() {
        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            Thread.yield();
            synchronized (held) {
                held.add(String.valueOf(hash));
            }
            working.decrementAndGet();
            return ("hash of " + password).equals(hash);
        }
    };

    @Test
    @DisplayName("024-AC11 of nobody are held against a hash as those of somebody are, and are wrong")
    void nobody() {
        Passwords passwords = new Passwords(encoder);
        assertThat(passwords.matches("tuba lampion", Optional.of("hash of tuba lampion")))
                .isTrue();
        assertThat(passwords.matches("tuba lampion", Optional.of("hash of another")))
                .isFalse();
        assertThat(passwords.matches("tuba lampion", Optional.empty())).isFalse();
        assertThat(held).hasSize(3).last().asString().startsWith("hash of ");
    }

    @Test
    @DisplayName("024-AC11 are held by at most as many at once as there are processors")
    void inTurn() {
        Passwords passwords = new Passwords(encoder);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 500; n++) {
                threads.execute(() -> passwords.matches("tuba lampion", Optional.empty()));
            }
        }
        assertThat(held).hasSize(500);
        assertThat(most.get()).isLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }
}
