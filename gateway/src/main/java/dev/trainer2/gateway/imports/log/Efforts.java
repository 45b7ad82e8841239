package dev.trainer2.gateway.imports.log;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How hard a set was: reported as RPE, or as repetitions in reserve, of which 10 are left at RPE 0. */
final class Efforts {
    /** A column of one or the other holds RPE when a value is over this: nobody counts six repetitions in reserve. */
    static final BigDecimal MOST_IN_RESERVE = BigDecimal.valueOf(5);

    private Efforts() {}

    /**
     * The RPE of a row, above 0 to 10; null when empty or 0, which apps write for "not reported".
     *
     * @throws RowRefused with {@code BAD_RPE} when it is out of that range
     */
    static @Nullable Double rpe(LogRow row) {
        BigDecimal rpe = row.decimal(Column.RPE, "RPE");
        BigDecimal effort = row.decimal(Column.EFFORT, "RIR or RPE");
        BigDecimal reserve = row.decimal(Column.RIR, "RIR");
        if (rpe == null && row.conventions().effortIsRpe()) {
            rpe = effort;
        } else if (reserve == null) {
            reserve = effort;
        }
        if (rpe != null && rpe.signum() != 0) {
            return within(rpe, "an RPE of " + Numbers.plain(rpe));
        }
        return reserve == null
                ? null
                : within(BigDecimal.TEN.subtract(reserve), Numbers.plain(reserve) + " in reserve");
    }

    private static @Nullable Double within(BigDecimal rpe, String what) {
        if (rpe.signum() < 0 || rpe.compareTo(BigDecimal.TEN) > 0) {
            throw new RowRefused(SkipReason.BAD_RPE, what + " is not within 0 to 10");
        }
        return rpe.signum() == 0 ? null : rpe.doubleValue();
    }
}
