package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The product as a person uses it: a real Chromium against the real stack. */
@DisplayName("In the browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private Playwright playwright;
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    BrowserIT() {}

    @BeforeAll
    void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = System.getenv().getOrDefault("TRAINER2_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--no-proxy-server",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void quit() {
        browser.close();
        playwright.close();
    }

    @Test
    @DisplayName(
            "002-AC3 009-AC2 register, import, see it, ask, get the answer and a panel, log a set, and find all after a reload")
    void wholeRoad() {
        try (BrowserContext context = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                // who has no plan yet is told so by 404, which browsers complain about
                boolean noPlan =
                        message.location().contains("/plan") && message.text().contains("404");
                if (message.type().equals("error") && !message.text().contains("401") && !noPlan) {
                    complaints.add(message.text() + " " + message.location());
                }
            });
            register(page);
            importLog(page);
            assertThat(page.getByTestId("count-workouts")).hasAttribute("data-value", "36");
            assertThat(page.getByTestId("count-workSets")).hasAttribute("data-value", "217");

            ask(page, "What did I bench last time?");
            Locator chat = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Chat"));
            assertThat(chat).containsText("Your last Bench Press (Barbell) was on");
            Locator canvas = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Canvas"));
            assertThat(canvas.locator("[data-component=SessionSummary]").first())
                    .isVisible();

            ask(page, "Start a workout with bench press");
            Locator logger = canvas.locator("[data-component=SetLogger]").first();
            assertThat(logger).isVisible();
            logger.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log set"))
                    .click();
            assertThat(logger.locator("tr[data-set-id][data-state=acked]")).hasCount(1);
            assertThat(page.getByTestId("count-workSets")).hasAttribute("data-value", "218");
            Screenshots.take(page, "today-desktop");

            page.reload();
            assertThat(page.getByTestId("count-workSets")).hasAttribute("data-value", "218");
            assertThat(canvas.locator("[data-component=SetLogger]").first()).isVisible();
            assertThat(chat).containsText("Your last Bench Press (Barbell) was on");
            Assertions.assertThat(complaints).isEmpty();
        }
    }

    @Test
    @DisplayName("003-AC4 a dropped connection is resumed: what was said meanwhile is there, once")
    void resume() {
        try (BrowserContext context = context(390, 844, ColorScheme.DARK)) {
            Page page = context.newPage();
            register(page);
            importLog(page);
            assertThat(page.getByTestId("connection")).containsText("Online");
            context.setOffline(true);
            assertThat(page.getByTestId("connection")).containsText(Pattern.compile("Reconnecting|Offline"));
            ask(page, "How was my week?");
            context.setOffline(false);
            assertThat(page.getByTestId("connection"))
                    .containsText(
                            "Online",
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(30_000));
            Locator chat = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Chat"));
            assertThat(chat).containsText("Your latest week");
            assertThat(chat.getByText("Your latest week")).hasCount(1);
            assertThat(page.locator("[data-component=SessionSummary]").first()).isVisible();
            Screenshots.take(page, "today-phone-dark");
        }
    }

    @Test
    @DisplayName("011-AC12 the form leads to a plan, and a change of it is shown, accepted and in the plan")
    void planned() {
        try (BrowserContext context = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            register(page);
            ask(page, "make me a plan");
            Locator form = page.locator("[data-component=OnboardingForm]");
            for (String choice :
                    List.of("Muscle", "Intermediate", "Barbell", "Dumbbells", "Cable station", "Machines")) {
                form.getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                        .check();
            }
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save and make my plan"))
                    .click();
            Locator plan = page.locator("[data-component=PlanMarkdown]").first();
            assertThat(plan).containsText("Week of");
            plan.scrollIntoViewIfNeeded();
            Screenshots.take(page, "plan-desktop");

            String first = plan.locator("li strong").first().textContent();
            ask(page, "swap " + first);
            Locator diff = page.locator("[data-component=PlanDiff]");
            assertThat(diff).containsText(first);
            assertThat(diff).not().containsText("**");
            diff.scrollIntoViewIfNeeded();
            Screenshots.take(page, "diff-desktop");
            diff.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                    .click();
            assertThat(diff).containsText("Accepted. Your plan has this change.");
        }
    }

    private BrowserContext context(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TestStack.shared().url())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Zurich")
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        return context;
    }

    private static void register(Page page) {
        page.navigate("/");
        button(page, "New here? Make an account").click();
        page.getByLabel("Display name").fill("Ann Lifter");
        page.getByLabel("Email").fill(UUID.randomUUID() + "@test.trainer2.dev");
        page.getByLabel("Password").fill("correct horse battery");
        button(page, "Create account").click();
        assertThat(page.getByTestId("connection")).containsText("Online");
    }

    private static void importLog(Page page) {
        link(page, "Import").click();
        page.locator("input[type=file]").setInputFiles(RoadIT.file("hevy-made-up.csv"));
        button(page, "Check the file").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Import \\d+ sets")))
                .click();
        assertThat(page.getByTestId("import-report")).containsText("36");
        link(page, "Today").click();
    }

    private static void ask(Page page, String text) {
        page.getByLabel("Message").fill(text);
        button(page, "Send").click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
