package dev.trainer2.bench.append;

import dev.trainer2.bench.BenchException;
import dev.trainer2.bench.push.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/** Clients that post batches, each the next one when its last is acknowledged. */
final class Posting {
    private Posting() {}

    /**
     * Posts all.
     *
     * @return nanoseconds until the last acknowledgement
     * @throws BenchException {@code NOT_ACCEPTED} when a batch is not accepted as a whole
     */
    static long run(Http http, List<Batch> batches, int clients) throws Exception {
        Queue<Batch> left = new ConcurrentLinkedQueue<>(batches);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                running.add(threads.submit(() -> {
                    for (Batch batch = left.poll(); batch != null; batch = left.poll()) {
                        post(http, batch);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return System.nanoTime() - began;
        }
    }

    private static void post(Http http, Batch batch) {
        JsonNode answer = http.post(batch.token(), "/events", batch.body());
        int accepted = answer.path("accepted").size();
        if (accepted != batch.eventIds().size()) {
            throw new BenchException(
                    "NOT_ACCEPTED", accepted + " of " + batch.eventIds().size() + " events of a batch were accepted.");
        }
    }
}
