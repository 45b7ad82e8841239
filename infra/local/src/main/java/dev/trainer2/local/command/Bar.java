package dev.trainer2.local.command;

import dev.trainer2.local.stack.Progress;
import java.text.DecimalFormat;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on the terminal: a bar with count, rate and time. */
public final class Bar implements Progress, AutoCloseable {
    private final ProgressBar bar;

    /** @param unit what is counted, with a blank before it */
    public Bar(String task, String unit) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(unit, 1)
                .showSpeed(new DecimalFormat("#,##0"))
                .setUpdateIntervalMillis(200)
                .build();
    }

    @Override
    public void total(long all) {
        bar.maxHint(all);
    }

    @Override
    public void step(long more) {
        bar.stepBy(more);
    }

    /** Goes to a place. */
    public void at(long place) {
        bar.stepTo(place);
    }

    @Override
    public void close() {
        bar.close();
    }
}
