package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one page keeps must not end the keeping of another: pages with views of their own are opened after every other one. */
@DisplayName("Without a connection")
class OfflinePagesIT extends BrowserJourney {
    /** Pages each of which keeps a view that no other keeps. */
    private static final List<String> PAGES =
            List.of("/", "/app/plan", "/app/history", "/app/progress", "/app/reviews");

    /** Pages that show what others keep. */
    private static final List<String> MORE = List.of("/app/exercises", "/app/settings");

    @Test
    @DisplayName("017-AC63 every page says after every other one what it said online")
    void everyPageAfterEveryOther() throws Exception {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            register(page);
            importLog(page, RoadIT.file("hevy-made-up.csv"));
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            Map<String, String> online = new HashMap<>();
            for (String path : Stream.concat(PAGES.stream(), MORE.stream()).toList()) {
                page.navigate(path);
                online(page);
                online.put(path, settled(page));
            }
            cutOff(phone, page);
            List<String> walk = new ArrayList<>(walk());
            Assertions.assertThat(walk).hasSize(PAGES.size() * (PAGES.size() - 1) + 1);
            walk.addAll(MORE);
            for (int step = 0; step < walk.size(); step++) {
                String path = walk.get(step);
                String before = step == 0 ? "the cut" : walk.get(step - 1);
                page.navigate(path);
                Awaitility.await(path + " after " + before)
                        .untilAsserted(
                                () -> Assertions.assertThat(headings(page)).isEqualTo(online.get(path)));
                Assertions.assertThat(page.locator("main [role=alert]").allInnerTexts())
                        .as(path + " after " + before)
                        .isEmpty();
            }
        }
    }

    /** The headings of a page once nothing of it is on its way any more. */
    private static String settled(Page page) {
        assertThat(page.locator("main h2, main h3").first()).isVisible();
        assertThat(page.getByText("Loading…", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        AtomicReference<String> last = new AtomicReference<>("");
        Awaitility.await().pollInterval(Duration.ofMillis(300)).until(() -> {
            String now = headings(page);
            return now.equals(last.getAndSet(now));
        });
        return Objects.requireNonNull(last.get());
    }

    private static String headings(Page page) {
        return String.join("|", page.locator("main h2, main h3").allInnerTexts());
    }

    /** A way over all pages that goes from each to each other one once (Hierholzer). */
    private static List<String> walk() {
        Map<String, Deque<String>> open = new HashMap<>();
        for (String from : PAGES) {
            Deque<String> to = new ArrayDeque<>(PAGES);
            to.remove(from);
            open.put(from, to);
        }
        Deque<String> path = new ArrayDeque<>(List.of(PAGES.getFirst()));
        List<String> walk = new ArrayList<>();
        while (!path.isEmpty()) {
            Deque<String> left = open.getOrDefault(path.peek(), new ArrayDeque<>());
            if (left.isEmpty()) {
                walk.add(path.pop());
            } else {
                path.push(left.poll());
            }
        }
        List<String> inOrder = walk.reversed();
        Assertions.assertThat(new HashSet<>(inOrder)).hasSize(PAGES.size());
        return inOrder;
    }
}
