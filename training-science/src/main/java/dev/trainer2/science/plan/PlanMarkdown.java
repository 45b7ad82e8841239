package dev.trainer2.science.plan;

import dev.trainer2.science.Load;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** A plan week as text. It is made of the data and nothing else, so the two can never disagree. */
public final class PlanMarkdown {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

    private PlanMarkdown() {}

    /** The week, session by session; the same week gives the same text. */
    public static String of(PlanWeek week) {
        StringBuilder text = new StringBuilder();
        text.append("# Week of ").append(week.weekStart()).append("\n\n");
        text.append(week.deload() ? "Deload week" : "Week " + week.mesocycleWeek() + " of " + PlanWeek.DELOAD_WEEK);
        text.append(", version ").append(week.version()).append(".\n");
        if (week.sessions().isEmpty()) {
            text.append("\nNo sessions.\n");
        }
        week.sessions().forEach(session -> add(text, session));
        return text.toString();
    }

    private static void add(StringBuilder text, PlannedSession session) {
        text.append("\n## ")
                .append(day(session))
                .append(": ")
                .append(plain(session.name()))
                .append(" (about ")
                .append(Math.round(session.minutes()))
                .append(" min)\n\n");
        session.exercises().forEach(exercise -> text.append(line(exercise)).append('\n'));
    }

    private static String day(PlannedSession session) {
        String name = session.day().getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + ", " + session.day();
    }

    private static String line(PlannedExercise exercise) {
        String reps = exercise.repsLow() == exercise.repsHigh()
                ? Integer.toString(exercise.repsLow())
                : exercise.repsLow() + "–" + exercise.repsHigh();
        return "- **" + plain(exercise.name()) + "** " + exercise.sets() + " × " + reps + " @ RPE "
                + number(exercise.targetRpe())
                + (exercise.load() == null ? "" : ", " + load(exercise.load()))
                + (exercise.reason().isBlank() ? "" : ". " + plain(exercise.reason()));
    }

    /** A load as it was entered: {@code 102.5 kg}. */
    static String load(Load load) {
        return number(load.value()) + " " + load.unit().symbol();
    }

    /** A number without needless zeros: 8, 8.5. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Text that stays text: one line, and no mark of it is taken for formatting. */
    private static String plain(String text) {
        return MARKS.matcher(SPACE.matcher(text.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
