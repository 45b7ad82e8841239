package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of a second device while sets are logged on the first: rows come by the socket, and nothing is asked for. */
@DisplayName("What is pushed")
class PushedPagesIT extends BrowserJourney {
    /** Longer than a page waits before it fetches what was named without rows. */
    private static final int SETTLED_MS = 2_000;

    @Test
    @DisplayName("023-AC8 a set of another phone is in the running workout and in today's figures without a single GET")
    void withoutAsking() {
        try (BrowserContext phone = context(390, 844, ColorScheme.DARK);
                BrowserContext other = context(1280, 800, ColorScheme.LIGHT)) {
            Page here = phone.newPage();
            String email = register(here);
            start(here, "Barbell Squat");
            log(here, "60x5@8");
            assertThat(here.locator("tr[data-state=acked]")).hasCount(1);

            Page workout = other.newPage();
            Watched running = new Watched(workout);
            signIn(workout, email);
            workout.navigate("/app/workout");
            assertThat(sets(workout)).hasCount(1);
            Page today = other.newPage();
            Watched figures = new Watched(today);
            today.navigate("/");
            assertThat(today.getByTestId("count-workSets")).hasAttribute("data-value", "1");
            running.settle();
            figures.settle();

            for (int set = 2; set <= 4; set++) {
                log(here, "60x%d@8".formatted(set + 3));
                assertThat(sets(workout)).hasCount(set);
                assertThat(today.getByTestId("count-workSets")).hasAttribute("data-value", String.valueOf(set));
                running.awaitRows(set);
                figures.awaitRows(set);
            }
            assertThat(workout.getByTestId("record")).hasCount(2); // the last two have more repetitions
            running.letTimePass();
            figures.letTimePass();
            Assertions.assertThat(running.asked()).as("by the workout").isEmpty();
            Assertions.assertThat(figures.asked()).as("by today").isEmpty();
        }
    }

    /** A page with what it asks the gateway for and the rows it is pushed. */
    private static final class Watched {
        private final Page page;
        private final List<String> asked = new ArrayList<>();
        private final List<JsonNode> frames = new ArrayList<>();

        /** Must be made before the page opens its socket. */
        Watched(Page page) {
            this.page = page;
            page.clock().install();
            page.onRequest(request -> {
                if (request.resourceType().equals("fetch") && request.method().equals("GET")) {
                    asked.add(URI.create(request.url()).getPath());
                }
            });
            page.onWebSocket(socket -> socket.onFrameReceived(frame ->
                    frames.add(JsonMapper.shared().readTree(frame.text()).path("payload"))));
        }

        /** Waits until the page was told all that came before it and asks for nothing more, and forgets what it asked. */
        void settle() {
            Awaitility.await("the end of a resume, which names all views").until(() -> {
                page.evaluate("0"); // lets this thread hear of the page's frames
                return frames.stream().anyMatch(payload -> payload.has("views") && !payload.has("rows"));
            });
            Awaitility.await("a page that is settled")
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        asked.clear();
                        letTimePass();
                        return asked.isEmpty();
                    });
        }

        /** Waits until the rows of the week, which come last, have so many work sets. */
        void awaitRows(int workSets) {
            Awaitility.await("the rows of a week with " + workSets + " sets").until(() -> {
                page.evaluate("0"); // lets this thread hear of the page's frames
                return frames.stream()
                        .flatMap(payload -> payload.path("rows").path("weeks").valueStream())
                        .anyMatch(week -> week.path("workSets").asInt(0) == workSets);
            });
        }

        /** Lets all timers of the page come that would ask for something. */
        void letTimePass() {
            page.clock().runFor(SETTLED_MS);
            page.evaluate("fetch('/health').then(answer => answer.text())");
            asked.removeIf(path -> path.equals("/health"));
        }

        List<String> asked() {
            return asked;
        }
    }
}
