package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days in words; rounding happens here and nowhere before. */
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private Say() {}

    static String day(String isoDate) {
        return LocalDate.parse(isoDate).format(DAY);
    }

    /** A load as it was entered. */
    static String load(Load load) {
        return number(load.getValue(), 2) + " " + load.getUnit().name();
    }

    /** "80 kg × 8 @8", as far as each is known; where nothing is added the body is the load. */
    static String set(@Nullable Load load, @Nullable Integer reps, @Nullable Double rpe) {
        String text = load == null || load.getValue() == 0 ? "body weight" : load(load);
        return text + (reps == null ? "" : " × " + reps) + (rpe == null ? "" : " @" + number(rpe, 1));
    }

    static String sets(List<PerformedSet> sets) {
        return String.join(
                ", ",
                sets.stream()
                        .map(set -> set(set.getLoad(), set.getReps(), set.getRpe()))
                        .toList());
    }

    /** Kilograms in the athlete's unit. */
    static String kilograms(Question question, double kilograms) {
        boolean pounds = question.state().getProfile().getUnit() == LoadUnit.lb;
        BigDecimal value = BigDecimal.valueOf(kilograms);
        return pounds
                ? number(
                                value.divide(Unit.LB.kilograms(), 6, RoundingMode.HALF_UP)
                                        .doubleValue(),
                                1) + " lb"
                : number(kilograms, 1) + " kg";
    }

    /** At most so many decimals, none of them a trailing zero; thousands apart. */
    static String number(double value, int decimals) {
        java.text.DecimalFormat format = new java.text.DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals),
                java.text.DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A length of time as a clock shows it: "45 s", "2 min", "1:30 min". */
    static String seconds(int seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds % 60 == 0
                ? seconds / 60 + " min"
                : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
    }

    static String count(int n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }
}
