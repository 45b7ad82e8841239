package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Training with a phone in the hand: without reception, on two devices, with an entry that is refused. */
@DisplayName("In the gym")
class GymIT extends BrowserJourney {
    private static final int DEVICES_MS = 1_000;

    @Test
    @DisplayName(
            "017-AC21 a workout with the network cut in the middle, the tab killed and reopened, then online: every set once")
    void withoutReception() {
        try (BrowserContext phone = context(390, 844, ColorScheme.DARK)) {
            Page page = phone.newPage();
            page.clock().install();
            register(page);
            page.evaluate("navigator.serviceWorker.ready.then(() => true)"); // the pages are kept from now on
            start(page, "Barbell Squat");
            log(page, "100x5@8");
            log(page, "102,5x5@8,5");
            assertThat(page.locator("tr[data-state=acked]")).hasCount(2);
            cutOff(phone, page);
            log(page, "105x5@9");
            log(page, "105x4@9,5");
            page.clock().fastForward(60_000); // whatever a page does later without a connection, it has done
            assertThat(page.locator("[data-testid=waiting][data-waiting='2'][aria-busy=false]"))
                    .isVisible();
            page.close();

            Page reopened = phone.newPage();
            reopened.navigate("/app/workout");
            assertThat(sets(reopened)).hasCount(4);
            assertThat(reopened.locator("tr[data-state=pending]")).hasCount(2);
            log(reopened, "90x8@8");
            double tap = button(reopened, "Log set 6: 90 kg × 8").boundingBox().height;
            Assertions.assertThat(tap).isGreaterThanOrEqualTo(44);
            Screenshots.take(reopened, "workout-offline-phone-dark");
            phone.setOffline(false);
            online(reopened);
            assertThat(reopened.locator("tr[data-state=acked]")).hasCount(5);

            List<String> logged = loggedSets(phone);
            Assertions.assertThat(logged).hasSize(5);
            Assertions.assertThat(new HashSet<>(logged)).hasSize(5);
            button(reopened, "Finish workout").click();
            button(reopened, "Finish workout").click();
            assertThat(reopened.getByText("Workout finished")).isVisible();
            Screenshots.take(reopened, "finish-phone-dark");
            link(reopened, "Done").click();
            assertThat(reopened.getByText("Workout running")).hasCount(0);
            assertThat(reopened.getByTestId("count-workSets")).hasAttribute("data-value", "5");
        }
    }

    @Test
    @DisplayName(
            "017-AC23 a set of one device is on the other within a second of that page's clock, which only a push starts")
    void twoDevices() {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT);
                BrowserContext laptop = context(1280, 800, ColorScheme.LIGHT)) {
            Page here = phone.newPage();
            String email = register(here);
            start(here, "Barbell Squat");
            log(here, "60x5");
            Page there = laptop.newPage();
            StoppedPage stopped = new StoppedPage(there);
            signIn(there, email);
            there.navigate("/app/workout");
            assertThat(sets(there)).hasCount(1);
            stopped.stop();
            for (int set = 2; set <= 6; set++) {
                int pushes = stopped.pushes();
                log(here, "60x5");
                Awaitility.await("a push").until(() -> {
                    there.evaluate("0"); // lets this thread hear of the page's frames
                    return stopped.pushes() > pushes;
                });
                int wanted = set;
                int took = stopped.goOnUntil(() -> sets(there).count() == wanted, DEVICES_MS);
                Assertions.assertThat(took).as("ms of the page's clock").isLessThan(DEVICES_MS);
            }
        }
    }

    @Test
    @DisplayName(
            "017-AC20 of two tabs both show what waits and one sends it; when that one is closed, the other goes on")
    void twoTabs() {
        try (BrowserContext browser = context(1280, 800, ColorScheme.LIGHT)) {
            Page first = browser.newPage();
            List<String> byFirst = sentFrom(first);
            register(first);
            start(first, "Barbell Squat");
            log(first, "60x5");
            assertThat(first.locator("tr[data-state=acked]")).hasCount(1);
            Page second = browser.newPage();
            List<String> bySecond = sentFrom(second);
            second.navigate("/app/workout");
            assertThat(sets(second)).hasCount(1);

            cutOff(browser, second);
            log(second, "62,5x5");
            log(second, "65x5");
            assertThat(first.locator("tr[data-state=pending]")).hasCount(2);
            browser.setOffline(false);
            for (Page page : List.of(first, second)) {
                assertThat(page.locator("tr[data-state=acked]")).hasCount(3);
            }
            List<String> logged = loggedSets(browser);
            Assertions.assertThat(logged).hasSize(3).doesNotHaveDuplicates();
            Assertions.assertThat(bySecond).as("the second tab sends nothing").isEmpty();
            Assertions.assertThat(byFirst)
                    .as("and the first each once: the workout and three sets")
                    .hasSize(4)
                    .doesNotHaveDuplicates();

            first.close();
            log(second, "67,5x5");
            assertThat(second.locator("tr[data-state=acked]")).hasCount(4);
            Assertions.assertThat(bySecond).hasSize(1);
        }
    }

    /** Ids of the frames with events that a page sends. */
    private static List<String> sentFrom(Page page) {
        List<String> sent = new ArrayList<>();
        page.onWebSocket(socket -> socket.onFrameSent(frame -> {
            JsonNode envelope = JsonMapper.shared().readTree(frame.text());
            if (envelope.path("type").asString("").equals("event.append")) {
                sent.add(envelope.path("id").asString(""));
            }
        }));
        return sent;
    }

    @Test
    @DisplayName("017-AC22 a refused entry stays with its reason until it is corrected; the others go on")
    void refused() {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            register(page);
            start(page, "Too long a name " + "x".repeat(400));
            log(page, "60x5");
            Locator refusal = page.locator("details.unsent-refused");
            assertThat(refusal).containsText("1 entry was not accepted");
            page.reload();
            refusal.locator("summary").click();
            refusal.getByLabel("Exercise").fill("Log press");
            refusal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Correct and send"))
                    .click();
            assertThat(refusal).hasCount(0);
            Awaitility.await()
                    .untilAsserted(
                            () -> Assertions.assertThat(loggedSets(phone)).hasSize(1));
        }
    }

    @Test
    @DisplayName("017-AC27 signing out with entries unsent warns; they are sent at the next sign-in")
    void signOut() {
        try (BrowserContext phone = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            String email = register(page);
            start(page, "Barbell Squat");
            log(page, "60x5");
            assertThat(page.locator("tr[data-state=acked]")).hasCount(1);
            cutOff(phone, page);
            log(page, "65x5");
            assertThat(page.locator("tr[data-state=pending]")).hasCount(1);
            // the session ends all the same: as if the connection came back for a moment
            page.route("**/auth/logout", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            button(page, "Log out").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 entry is not sent yet");
            button(page, "Sign out anyway").click();
            assertThat(button(page, "Sign in")).isVisible();
            page.close();
            phone.setOffline(false);
            phone.clearCookies();
            signIn(phone.newPage(), email);
            Awaitility.await()
                    .untilAsserted(
                            () -> Assertions.assertThat(loggedSets(phone)).hasSize(2));
        }
    }

    /** Ids of the sets the log has of the athlete. */
    private static List<String> loggedSets(BrowserContext context) {
        String body = context.request().get("/events?type=SetLogged&limit=1000").text();
        JsonNode events = JsonMapper.shared().readTree(body).path("events");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("payload").path("setId").asString(""))
                .toList();
    }
}
