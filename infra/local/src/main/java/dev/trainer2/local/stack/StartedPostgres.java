package dev.trainer2.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for Postgres, and not for the end of a minute when it has said already that it does not start. */
final class StartedPostgres {
    private static final String REFUSED = "could not start server";
    private static final int LINES = 5;

    private StartedPostgres() {}

    /**
     * Starts a server.
     *
     * @param log file it writes to
     * @throws IOException with what the server said when it did not start
     */
    static EmbeddedPostgres await(EmbeddedPostgres.Builder builder, Path log) throws IOException {
        long before = Files.exists(log) ? Files.size(log) : 0;
        CompletableFuture<EmbeddedPostgres> starting = new CompletableFuture<>();
        Thread.ofVirtual().name("start-postgres").start(() -> {
            try {
                starting.complete(builder.start());
            } catch (IOException | RuntimeException e) {
                starting.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return starting.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                String said = since(log, before);
                if (said.contains(REFUSED)) {
                    throw new IOException("it said: " + last(said), e);
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getMessage() + "; it said: " + last(since(log, before)), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the start was interrupted", e);
            }
        }
    }

    private static String since(Path log, long before) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(before, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }

    private static String last(String said) {
        List<String> lines =
                said.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
