package dev.trainer2.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.trainer2.gateway.GatewayApp;
import dev.trainer2.local.stack.Service;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The gateway goes away while an answer is being written. */
@DisplayName("A gateway that is started anew")
class GatewayRestartIT extends BrowserJourney {
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
    @DisplayName("017-AC34 in the middle of a streamed answer: the rest comes by itself, and the answer is there once")
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
