package dev.trainer2.local.status;

import dev.trainer2.local.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * One look at a service.
 *
 * @param url base address; empty where it is not known
 * @param health {@code UP}, {@code DOWN}, {@code NO ANSWER} or {@code UNKNOWN} without an address
 * @param metrics empty when it does not answer
 * @param nanos when it was taken, of {@link System#nanoTime}
 */
record Look(Service service, String url, String health, Exposition metrics, long nanos) {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    /** Asks a service for its health and its metrics. */
    static Look at(HttpClient http, Service service, String url) throws InterruptedException {
        if (url.isEmpty()) {
            return new Look(service, url, "UNKNOWN", Exposition.empty(), System.nanoTime());
        }
        try {
            int status = get(http, url + service.healthPath()).statusCode();
            HttpResponse<String> metrics = get(http, url + service.metricsPath());
            Exposition read = metrics.statusCode() == 200 ? Exposition.parse(metrics.body()) : Exposition.empty();
            return new Look(service, url, status == 200 ? "UP" : "DOWN", read, System.nanoTime());
        } catch (IOException e) {
            return new Look(service, url, "NO ANSWER", Exposition.empty(), System.nanoTime());
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
    }
}
