package dev.trainer2.bench.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Athletes with accounts of their own, made over the public API once for a run. */
public final class Athletes {
    private static final String PASSWORD = "bench-athlete-password";
    /** Each hash of a password takes 16 MB and a while: more at once would not be faster. */
    private static final int AT_ONCE = 4;

    private final Http http;
    private final Consumer<String> told;
    private final List<String> tokens = new ArrayList<>();

    public Athletes(Http http, Consumer<String> told) {
        this.http = http;
        this.told = told;
    }

    /** Tokens of so many athletes; those who are missing register and sign in. */
    public synchronized List<String> atLeast(int count) throws InterruptedException, ExecutionException {
        tokens.addAll(fresh(count - tokens.size()));
        return List.copyOf(tokens.subList(0, count));
    }

    /** Tokens of so many athletes who have logged nothing, and whom nobody else is given. */
    public List<String> fresh(int count) throws InterruptedException, ExecutionException {
        List<String> made = new ArrayList<>();
        if (count > 0) {
            told.accept("registering " + count + " athletes");
            Semaphore turns = new Semaphore(AT_ONCE);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<String>> signedIn = new ArrayList<>();
                for (int n = 0; n < count; n++) {
                    signedIn.add(threads.submit(() -> {
                        turns.acquire();
                        try {
                            return register();
                        } finally {
                            turns.release();
                        }
                    }));
                }
                for (Future<String> one : signedIn) {
                    made.add(one.get());
                }
            }
        }
        return made;
    }

    private String register() {
        String email = UUID.randomUUID() + "@bench.trainer2.dev";
        http.post(
                "",
                "/auth/register",
                Map.of(
                        "email", email,
                        "password", PASSWORD,
                        "displayName", "Athlete",
                        "zoneId", "Europe/Zurich",
                        "unit", "kg"));
        return http.post("", "/auth/login", Map.of("email", email, "password", PASSWORD))
                .path("token")
                .asString("");
    }
}
