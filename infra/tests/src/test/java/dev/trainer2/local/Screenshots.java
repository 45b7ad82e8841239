package dev.trainer2.local;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Screenshots of real runs: below the build folder, or where TRAINER2_SCREENSHOTS says. */
final class Screenshots {
    private Screenshots() {}

    static void take(Page page, String name) {
        String folder = System.getenv().getOrDefault("TRAINER2_SCREENSHOTS", "target/screenshots");
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of(folder, name + ".png")));
    }
}
