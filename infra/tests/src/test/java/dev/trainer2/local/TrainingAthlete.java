package dev.trainer2.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An athlete who logs a set every half second, so that answers are measured beside somebody who trains. */
final class TrainingAthlete implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Athletes.Signed athlete = Athletes.register("Europe/Zurich");
    private final String workout = UUID.randomUUID().toString();
    private final AtomicInteger sets = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    /** Begins to train. */
    void begin() {
        var unused = clock.scheduleAtFixedRate(this::set, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void set() {
        Map<String, Object> logged =
                Athletes.event("SetLogged", Athletes.set(workout, "Squat (Barbell)", 100, 5 + sets.get() % 3));
        athlete.client().post("/events", Map.of("events", List.of(logged)));
        sets.incrementAndGet();
    }

    /** How many sets were taken. */
    int sets() {
        return sets.get();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
