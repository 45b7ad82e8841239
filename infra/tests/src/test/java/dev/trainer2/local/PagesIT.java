package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import dev.trainer2.local.demo.DemoSeason;
import dev.trainer2.local.stack.Layout;
import dev.trainer2.local.stack.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page with half a year of training in it, at phone and desktop width, light and dark. */
@DisplayName("The pages")
class PagesIT extends BrowserJourney {
    private static final List<String> PAGES = List.of(
            "/",
            "/app/plan",
            "/app/coach",
            "/app/history",
            "/app/progress",
            "/app/exercises",
            "/app/programs",
            "/app/reviews",
            "/app/import",
            "/app/settings",
            "/app/account",
            "/app/more");

    /** Names of the pages a person would show; the others are looked at by the tests alone. */
    private static final List<String> SHOWN = List.of(
            "/",
            "/app/plan",
            "/app/coach",
            "/app/history",
            "/app/progress",
            "/app/exercises",
            "/app/programs",
            "/app/reviews");

    private static final String VIOLATIONS = """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map((n) => id + ' ' + n.target.join(' ')));
            }""";

    /** What can be pressed and is smaller than a thumb; links inside a sentence are as high as their line. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('button, a, summary, select, input:not([type=checkbox], [type=radio])')]
              .filter((e) => e.checkVisibility() && !e.closest('p, .visually-hidden') && !e.classList.contains('skip'))
              .map((e) => [e.getBoundingClientRect(), e])
              .filter(([box]) => box.width > 0 && (Math.round(box.height) < 44 || Math.round(box.width) < 24))
              .map(([box, e]) => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30) + ' '
                + Math.round(box.width) + 'x' + Math.round(box.height))""";

    /** Labels of the navigation that are wider than their place. */
    private static final String CUT = """
            () => [...document.querySelectorAll('.nav-link')]
              .filter((link) => link.checkVisibility() && link.scrollWidth > link.clientWidth)
              .map((link) => link.textContent)""";

    @SuppressWarnings("NullAway.Init")
    private String axe;

    @BeforeAll
    void season() throws IOException {
        axe = Files.readString(Layout.find().root().resolve("ui/node_modules/axe-core/axe.min.js"));
        DemoSeason.write(TestStack.shared().url(), Clock.systemUTC(), Progress.SILENT);
    }

    private static void signedIn(Page page) {
        page.navigate("/");
        page.getByLabel("Email").fill(DemoSeason.EMAIL);
        page.getByLabel("Password").fill(DemoSeason.PASSWORD);
        button(page, "Sign in").click();
        online(page);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        online(page);
        assertThat(page.getByText("Loading…", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    @DisplayName("017-AC28 axe finds nothing on any page, and everything to press is as large as a thumb")
    void accessible(ColorScheme scheme) {
        try (BrowserContext phone = context(390, 844, scheme)) {
            Page page = phone.newPage();
            List<String> found = new ArrayList<>();
            page.navigate("/");
            assertThat(button(page, "Sign in")).isVisible();
            look(page, "sign-in", found);
            signedIn(page);
            for (String path : PAGES) {
                open(page, path);
                look(page, path, found);
                if (SHOWN.contains(path)) {
                    Screenshots.take(
                            page, name(path) + "-phone-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
            Assertions.assertThat(found).isEmpty();
        }
    }

    private void look(Page page, String path, List<String> found) {
        page.evaluate(axe);
        for (Object violation : (List<?>) page.evaluate(VIOLATIONS)) {
            found.add(path + " " + violation);
        }
        for (Object small : (List<?>) page.evaluate(SMALL)) {
            found.add(path + " small " + small);
        }
    }

    @Test
    @DisplayName("017-AC29 with text of 200 % nothing is cut off to the side, and no page complains in the console")
    void largeText() {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            signedIn(page);
            List<String> complaints = complaintsOf(page);
            for (String path : PAGES) {
                open(page, path);
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                Assertions.assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
            }
            Assertions.assertThat(complaints).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "017-AC29 who has just begun, without a plan, a set or a review, meets no complaint in the console either")
    void fromNothing() {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            List<String> complaints = complaintsOf(page);
            register(page);
            for (String path : PAGES) {
                open(page, path);
            }
            Assertions.assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt"})
    @DisplayName("022-AC48 in every language nothing is cut on a phone of 360 px")
    void languages(String language) {
        try (BrowserContext phone = context(360, 780, ColorScheme.LIGHT)) {
            phone.addInitScript("localStorage.setItem('trainer2.language', JSON.stringify('" + language + "'))");
            Page page = phone.newPage();
            phone.request()
                    .post(
                            "/auth/login",
                            RequestOptions.create()
                                    .setData(Map.of("email", DemoSeason.EMAIL, "password", DemoSeason.PASSWORD)));
            for (String path : List.of("/", "/app/plan", "/app/settings", "/app/programs")) {
                page.navigate(path);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator("main h2").first()).isVisible();
                Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                Assertions.assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
                Assertions.assertThat((List<?>) page.evaluate(CUT)).as(path).isEmpty();
            }
        }
    }

    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    @Test
    @DisplayName("017-AC30 the main pages at desktop width, as the README shows them")
    void desktop() {
        try (BrowserContext laptop = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = laptop.newPage();
            signedIn(page);
            for (String path : SHOWN) {
                open(page, path);
                Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                Assertions.assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
                Screenshots.take(page, name(path) + "-desktop-light");
            }
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "today" : path.substring(path.lastIndexOf('/') + 1);
    }
}
