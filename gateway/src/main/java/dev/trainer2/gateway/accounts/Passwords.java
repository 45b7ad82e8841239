package dev.trainer2.gateway.accounts;

import dev.trainer2.gateway.problems.Problem;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes of passwords, which are slow on purpose: at most as many at once as there are processors, and the others wait. */
@Component
class Passwords {
    private static final int WAIT_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** Whether a password has a hash; without a hash it takes as long, and is wrong. */
    boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> encoder.matches(password, hash.orElse(nobody))) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.unavailable("SIGN_IN_BUSY", "Very many are signing in just now; try again.", 5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("SIGN_IN_BUSY", "The gateway is stopping; try again.", 5);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
