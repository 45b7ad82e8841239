package dev.trainer2.contract.plan;

import dev.trainer2.events.TemplateLift;
import dev.trainer2.events.TemplateRun;
import dev.trainer2.science.plan.TemplateState;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where an athlete is in a template, as the log has it and as training science knows it. */
public final class Runs {
    private Runs() {}

    /** The state of a record. */
    public static TemplateState of(TemplateRun run) {
        Map<String, TemplateState.Standing> lifts = new TreeMap<>();
        run.getLifts()
                .forEach((key, lift) -> lifts.put(
                        key,
                        new TemplateState.Standing(
                                decimal(lift.getNumber()),
                                lift.getStage(),
                                lift.getFailures(),
                                decimal(lift.getKept()))));
        return new TemplateState(run.getWeek(), lifts);
    }

    /** The record of a state. */
    public static TemplateRun record(String template, TemplateState state) {
        Map<String, TemplateLift> lifts = new TreeMap<>();
        state.lifts()
                .forEach((key, lift) -> lifts.put(
                        key,
                        TemplateLift.newBuilder()
                                .setNumber(text(lift.number()))
                                .setStage(lift.stage())
                                .setFailures(lift.failures())
                                .setKept(text(lift.kept()))
                                .build()));
        return TemplateRun.newBuilder()
                .setTemplate(template)
                .setWeek(state.week())
                .setLifts(lifts)
                .build();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
