package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The product as a person uses it: a real Chromium against the real stack. */
@DisplayName("In the browser")
class BrowserIT extends BrowserJourney {
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
            imported(page);
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
            imported(page);
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
            onboard(page);
            Locator plan = page.locator("[data-component=PlanMarkdown]").first();
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

    private static void imported(Page page) {
        importLog(page, RoadIT.file("hevy-made-up.csv"));
        assertThat(page.getByTestId("import-report")).containsText("36");
        page.navigate("/");
        online(page);
    }
}
