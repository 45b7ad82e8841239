package dev.trainer2.local;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** A page whose clock stands still until it is moved, so that no timer of it can bring anything by itself. */
final class StoppedPage {
    private static final int STEP_MS = 25;
    /** So many looks, a tenth of a second apart. */
    private static final int LONGEST_WAIT = 3;

    private final Page page;
    private int open;
    private int pushes;
    private int moved;
    private int waited;

    /** Must be made before the page opens its socket. */
    StoppedPage(Page page) {
        this.page = page;
        page.clock().install();
        page.onRequest(request -> open++);
        page.onRequestFinished(request -> open--);
        page.onRequestFailed(request -> open--);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> {
            if (frame.text().contains("\"state.updated\"")) {
                pushes++;
            }
        }));
    }

    void stop() {
        page.clock().pauseAt(((Number) page.evaluate("Date.now() + 1000")).longValue());
    }

    /** How often the gateway has told this page that a view changed. */
    int pushes() {
        return pushes;
    }

    /**
     * Moves the clock in small steps, each when no answer of the server is on its way.
     *
     * @return milliseconds the clock was moved, at most {@code limit}
     */
    int goOnUntil(BooleanSupplier there, int limit) {
        moved = 0;
        Awaitility.await("what was pushed is shown").until(() -> {
            if (there.getAsBoolean() || moved >= limit) {
                return true;
            }
            // an answer that is on its way is waited for, but not one that was cut off without a word
            if (open <= 0 || ++waited >= LONGEST_WAIT) {
                waited = 0;
                page.clock().runFor(STEP_MS);
                moved += STEP_MS;
            }
            return false;
        });
        return there.getAsBoolean() ? moved : limit;
    }
}
