package dev.trainer2.bench.paint;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.trainer2.bench.BenchException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chromium at the size of a phone, which times what is pressed. */
final class Phone implements AutoCloseable {
    private static final double LIMIT_MS = 60_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** Keeps the longest duration of the events of each interaction; those under 16 ms are not told by the browser. */
    private static final String WATCH = """
            window.interactions = new Map();
            new PerformanceObserver((list) => {
              for (const { interactionId, duration } of list.getEntries()) {
                if (interactionId > 0) {
                  interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
                }
              }
            }).observe({ type: 'event', durationThreshold: 16 });
            """;

    private static final double LEAST_TOLD_MS = 16;

    /** What logs the next row. */
    private static final Pattern NEXT_SET = Pattern.compile("^Log set \\d+: ");

    private static final String KNOWS_IT_IS_OFFLINE =
            "!document.querySelector('[data-testid=connection]').textContent.includes('Online')";

    private final double slowdown;
    private final Path trace;
    private final Playwright playwright;
    private final Browser browser;

    Phone(double slowdown, Path trace) {
        this.slowdown = slowdown;
        this.trace = trace;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("TRAINER2_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /**
     * Opens the log, then a workout in which sets are logged; their durations.
     *
     * @param reception whether the sets are sent while they are logged, or afterwards
     */
    Map<String, Double> train(String url, String token, int sets, boolean reception, boolean traced) {
        try (BrowserContext context = context(url)) {
            context.addCookies(List.of(new Cookie("trainer2_session", token).setUrl(url)));
            Page page = open(context);
            page.navigate("/app/history");
            page.locator("main h2").first().waitFor();
            page.waitForFunction("document.querySelector('[aria-busy=true]') === null");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Today"))
                    .first()
                    .click();
            press(page, "Train without a plan");
            page.getByLabel("Exercise", new Page.GetByLabelOptions().setExact(true))
                    .fill("Barbell Squat");
            press(page, "Add exercise");
            page.getByLabel("Quick entry").fill("100x5@8");
            page.keyboard().press("Enter"); // fills the rows of those that follow
            Locator sent = page.locator("tr[data-set-id][data-state=acked]");
            sent.nth(0).waitFor();
            if (!reception) {
                context.setOffline(true);
                page.waitForFunction(KNOWS_IT_IS_OFFLINE);
            }
            if (traced) {
                browser.startTracing(page, new Browser.StartTracingOptions().setPath(trace));
            }
            page.evaluate(WATCH);
            for (int set = 1; set <= sets; set++) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(NEXT_SET))
                        .first()
                        .click();
                page.locator("tr[data-set-id]").nth(set).waitFor();
            }
            Map<String, Double> figures = figures(page, sets);
            if (traced) {
                browser.stopTracing();
            }
            context.setOffline(false);
            sent.nth(sets).waitFor();
            press(page, "Finish workout");
            press(page, "Finish workout");
            page.getByText("Workout finished").waitFor();
            return figures;
        }
    }

    /** As little as a page can do when something is pressed. */
    Map<String, Double> blank(int presses) {
        try (BrowserContext context = context(null)) {
            Page page = open(context);
            page.setContent("<button onclick=\"document.body.append(document.createElement('p'))\">Press</button>");
            page.evaluate(WATCH);
            for (int n = 1; n <= presses; n++) {
                press(page, "Press");
                page.waitForFunction("n => document.querySelectorAll('p').length === n", n);
            }
            return figures(page, presses);
        }
    }

    private BrowserContext context(@Nullable String url) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId(Lifters.ZONE.getId())
                .setViewportSize(390, 844);
        BrowserContext context = browser.newContext(url == null ? options : options.setBaseURL(url));
        context.setDefaultTimeout(LIMIT_MS);
        return context;
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slowdown);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** @throws BenchException {@code NO_INTERACTIONS} when the browser does not time them */
    private static Map<String, Double> figures(Page page, int presses) {
        // what was painted last is told with the frame after it
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))");
        List<Double> durations = new ArrayList<>();
        for (Object told : (List<?>) page.evaluate("() => [...interactions.values()]")) {
            durations.add(((Number) told).doubleValue());
        }
        if (!(Boolean) page.evaluate("PerformanceObserver.supportedEntryTypes.includes('event')")) {
            throw new BenchException("NO_INTERACTIONS", "the browser does not time what is pressed");
        }
        while (durations.size() < presses) {
            durations.add(LEAST_TOLD_MS);
        }
        durations.sort(null);
        return Map.of(
                "p50", durations.get(durations.size() / 2),
                "p98", durations.get((int) Math.ceil(durations.size() * 0.98) - 1));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
