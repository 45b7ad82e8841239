package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.local.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers as a browser shows them: while the gateway goes away, and when they mean harm. */
@DisplayName("An answer on the page")
class AnswersIT extends BrowserJourney {
    @BeforeAll
    static void replaceTheCoach() {
        MoodyCoach.takesOver();
    }

    @AfterAll
    static void bringTheCoachBack() {
        MoodyCoach.SAY_THE_REST.countDown();
        MoodyCoach.leaves();
    }

    @Test
    @DisplayName("017-AC33 hostile text of a coach is shown as text and links nowhere, while it streams and afterwards")
    void hostile() {
        try (BrowserContext phone = context(390, 844, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            List<String> dialogs = new ArrayList<>();
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            register(page);
            ask(page, MoodyCoach.HOSTILE);
            Locator answer = page.locator(".line-coach").last();
            assertThat(answer).containsText("You said: <img src=x");
            assertThat(page.locator(".line-coach[aria-busy=true]")).hasCount(0);
            for (boolean reloaded : new boolean[] {false, true}) {
                if (reloaded) {
                    page.reload();
                    online(page);
                }
                assertThat(answer).containsText("<script>window.harmed=1</script>");
                assertThat(answer.locator("img, script, iframe")).hasCount(0);
                assertThat(answer.locator("a[href^='javascript:']")).hasCount(0);
                Assertions.assertThat(page.evaluate("window.harmed === undefined"))
                        .isEqualTo(true);
            }
            Assertions.assertThat(dialogs).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "017-AC34 a gateway started anew in the middle of a streamed answer: the rest comes by itself, and the answer is there once")
    void midAnswer() throws InterruptedException {
        try (BrowserContext phone = context(390, 844, ColorScheme.DARK)) {
            Page page = phone.newPage();
            register(page);
            ask(page, "in pieces");
            Locator answers = page.locator(".line-coach");
            assertThat(answers.last()).containsText("First half");
            Assertions.assertThat(MoodyCoach.HALF_SAID.await(20, TimeUnit.SECONDS))
                    .isTrue();

            TestStack shared = TestStack.shared();
            shared.stack().replace(Service.GATEWAY, GatewayApp.application(), shared.options());
            // what was said stays on the screen while nobody is there to talk to
            assertThat(answers.last()).containsText("First half");
            MoodyCoach.SAY_THE_REST.countDown();

            assertThat(answers.last()).containsText("First half, second half.");
            assertThat(page.locator(".line-coach[aria-busy=true]")).hasCount(0);
            online(page);
            assertThat(answers).hasCount(1);
            page.reload();
            online(page);
            assertThat(page.locator(".line-coach")).hasCount(1);
            assertThat(page.locator(".line-coach")).containsText("First half, second half.");
        }
    }
}
