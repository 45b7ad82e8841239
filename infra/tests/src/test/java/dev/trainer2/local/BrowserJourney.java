package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A real Chromium against the real stack, and what a person does with it in most journeys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserJourney {
    static final String PASSWORD = "correct horse battery";
    static final int LIMIT_MS = 20_000;

    private Playwright playwright;
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    BrowserJourney() {}

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
        PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT_MS);
    }

    @AfterAll
    void quit() {
        browser.close();
        playwright.close();
    }

    BrowserContext context(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(TestStack.shared().url())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Zurich")
                .setColorScheme(scheme)
                .setViewportSize(width, height));
        context.setDefaultTimeout(LIMIT_MS);
        return context;
    }

    /** Makes an account and opens it. */
    static String register(Page page) {
        String email = UUID.randomUUID() + "@test.trainer2.dev";
        page.navigate("/");
        button(page, "New here? Make an account").click();
        page.getByLabel("Display name").fill("Ann Lifter");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Create account").click();
        online(page);
        return email;
    }

    static void signIn(Page page, String email) {
        page.navigate("/");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        online(page);
    }

    static void online(Page page) {
        assertThat(page.getByTestId("connection")).containsText("Online");
    }

    /** Cuts the network and waits until the page knows: what is sent before that may still arrive. */
    static void cutOff(BrowserContext context, Page page) {
        context.setOffline(true);
        assertThat(page.getByTestId("connection")).not().containsText("Online");
    }

    /** Imports a made-up log by way of its page, and comes back to the first page. */
    static void importLog(Page page, Path file) {
        page.navigate("/app/import");
        page.locator("input[type=file]").setInputFiles(file);
        button(page, "Check the file").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Import \\d+ sets")))
                .click();
        assertThat(page.getByText("Imported.", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** Answers the coach's form and waits for the first week. */
    static void onboard(Page page) {
        ask(page, "make me a plan");
        Locator form = page.locator("[data-component=OnboardingForm]");
        check(form, "Muscle", "Intermediate");
        press(form, "Next");
        press(form, "Next");
        check(form, "Barbell", "Dumbbells", "Cable station", "Machines");
        press(form, "Next");
        press(form, "Save and make my plan");
        assertThat(page.locator("[data-component=PlanMarkdown]").first()).containsText("Week of");
    }

    static void check(Locator form, String... choices) {
        for (String choice : choices) {
            form.getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Writes to the coach, who is beside the page or, on a phone, on a page of their own. */
    static void ask(Page page, String text) {
        Locator message = page.getByLabel("Message");
        if (!message.isVisible()) {
            link(page, "Coach").click();
        }
        message.fill(text);
        button(page, "Send").click();
    }

    /** Starts a workout without a plan, with an exercise. */
    static void start(Page page, String exercise) {
        button(page, "Train without a plan").click();
        page.getByLabel("Exercise", new Page.GetByLabelOptions().setExact(true)).fill(exercise);
        button(page, "Add exercise").click();
        assertThat(page.getByLabel("Quick entry")).isVisible();
    }

    /** Logs a set of the exercise that is next by a line. */
    static void log(Page page, String set) {
        page.getByLabel("Quick entry").fill(set);
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Quick entry")).hasValue("");
    }

    /** The sets of the workout that is going on. */
    static Locator sets(Page page) {
        return page.locator("tr[data-set-id]");
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
