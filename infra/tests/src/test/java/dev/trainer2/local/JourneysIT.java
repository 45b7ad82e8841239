package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole journeys of an athlete at home, and of somebody who means harm. */
@DisplayName("Journeys")
class JourneysIT extends BrowserJourney {
    private static final String HOSTILE = "<img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>";

    @Test
    @DisplayName("017-AC31 an exercise the catalogue does not know is mapped after the import, for its past sets too")
    void mapped(@TempDir Path folder) throws IOException {
        try (BrowserContext laptop = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = laptop.newPage();
            register(page);
            importLog(page, hevy(folder, "Zorblat of the North", "fine"));
            Locator row = page.locator("[data-unmapped='Zorblat of the North']");
            row.getByLabel("Exercise", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Barbell Squat");
            Locator map = row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("This one"));
            assertThat(map).isEnabled();
            map.click();
            assertThat(row).containsText("Counted as Barbell Squat from now on");
            assertThat(page.locator("[data-unmapped][data-state=acked]")).hasCount(1);
            Awaitility.await().untilAsserted(() -> {
                String reviews = laptop.request().get("/weekly-reviews").text();
                Assertions.assertThat(reviews).contains("\"quads\"", "\"unmapped\":[]");
            });
        }
    }

    @Test
    @DisplayName("017-AC32 a change modified by words comes back as another, is accepted, and is in the plan")
    void modified() {
        try (BrowserContext laptop = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = laptop.newPage();
            register(page);
            onboard(page);
            Locator lines =
                    page.locator("[data-component=PlanMarkdown]").first().locator("li strong");
            String first = lines.nth(0).textContent();
            // the coach's panel may be there before the plan is in its view
            Awaitility.await().until(() -> occurrences(laptop, first) > 0);
            long before = occurrences(laptop, first);
            ask(page, "swap " + first);
            Locator open = page.locator("[data-component=PlanDiff]").first();
            assertThat(open).containsText(first);
            open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Modify"))
                    .click();
            open.getByLabel("What should be different?").fill("remove " + first);
            open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                    .click();
            Locator diffs = page.locator("[data-component=PlanDiff]");
            assertThat(diffs).hasCount(2);
            Locator accept = diffs.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"));
            assertThat(accept).hasCount(1);
            accept.click();
            assertThat(page.getByText("Accepted. Your plan has this change.")).isVisible();
            page.navigate("/app/plan");
            assertThat(page.locator(".planned").first()).isVisible();
            Assertions.assertThat(laptop.request().get("/plan").text()).contains("\"version\":2");
            // how many days have it depends on the day of the week that the plan was made
            long after = occurrences(laptop, first);
            Assertions.assertThat(after).isLessThan(before);
            // the name as a whole: that of another exercise may contain it
            assertThat(page.locator(".planned-line").getByText(first, new Locator.GetByTextOptions().setExact(true)))
                    .hasCount((int) after);
        }
    }

    @Test
    @DisplayName("017-AC33 hostile text in an imported file and in a message is shown as text, under a strict policy")
    void hostile(@TempDir Path folder) throws IOException {
        try (BrowserContext laptop = context(1280, 800, ColorScheme.LIGHT)) {
            Page page = laptop.newPage();
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            Response response = java.util.Objects.requireNonNull(page.navigate("/"));
            String policy = response.headerValue("content-security-policy");
            Assertions.assertThat(policy).contains("script-src 'self'").doesNotContain("script-src 'self' 'unsafe");
            register(page);
            importLog(page, hevy(folder, HOSTILE, HOSTILE));
            page.navigate("/");
            online(page);
            ask(page, HOSTILE);
            assertThat(page.locator(".line-athlete").last()).containsText("<script>");
            for (String path : List.of("/", "/app/history", "/app/progress", "/app/reviews")) {
                page.navigate(path);
                online(page);
                Assertions.assertThat(page.evaluate("window.harmed === undefined && document.images.length === 0"))
                        .as(path)
                        .isEqualTo(true);
            }
            Assertions.assertThat(dialogs).isEmpty();
        }
    }

    /** Sessions of the plan in force that have an exercise. */
    private static long occurrences(BrowserContext browser, String exercise) {
        String name = "\"name\":\"" + exercise + "\"";
        return browser.request().get("/plan").text().split(java.util.regex.Pattern.quote(name), -1).length - 1;
    }

    /** A made-up log in the shape of a Hevy export, its one exercise and the notes given. */
    private static Path hevy(Path folder, String exercise, String note) throws IOException {
        String quoted = '"' + exercise.replace("\"", "\"\"") + '"';
        String notes = '"' + note.replace("\"", "\"\"") + '"';
        StringBuilder csv = new StringBuilder(
                "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\",\"superset_id\",\"exercise_notes\","
                        + "\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\",\"duration_seconds\",\"rpe\"\n");
        for (int set = 0; set < 4; set++) {
            csv.append("\"Legs\",\"3 Nov 2025, 17:00\",\"3 Nov 2025, 18:00\",\"\",")
                    .append(quoted)
                    .append(",\"\",")
                    .append(notes)
                    .append(",")
                    .append(set)
                    .append(",\"normal\",100,5,,,8\n");
        }
        return Files.writeString(folder.resolve("log.csv"), csv);
    }
}
