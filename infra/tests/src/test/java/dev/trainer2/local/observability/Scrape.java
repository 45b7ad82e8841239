package dev.trainer2.local.observability;

import dev.trainer2.local.TestStack;
import dev.trainer2.local.stack.RunningService;
import dev.trainer2.local.stack.Service;
import dev.trainer2.local.status.Exposition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Metrics of the running system. */
final class Scrape {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Scrape() {}

    static Exposition of(Service service) {
        return of(TestStack.shared().stack().service(service));
    }

    static Exposition of(RunningService service) {
        return Exposition.parse(text(service.metricsUrl()));
    }

    static Exposition ofAll() {
        List<Exposition.Sample> samples = new ArrayList<>();
        for (Service service : Service.values()) {
            samples.addAll(of(service).samples());
        }
        return new Exposition(samples);
    }

    static String text(String url) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
