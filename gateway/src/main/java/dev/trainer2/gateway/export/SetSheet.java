package dev.trainer2.gateway.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Sets as a table a person can read: the columns of a Strong export with each weight in the unit it was entered in, so that
 * imports of many apps, ours among them, take it. Times are local to the workout. Pure.
 */
final class SetSheet {
    private static final String FORMULA = "=+-@\t\r";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "Date",
                    "Workout Name",
                    "Duration",
                    "Exercise Name",
                    "Set Order",
                    "Weight",
                    "Weight Unit",
                    "Reps",
                    "Distance",
                    "Distance Unit",
                    "Seconds",
                    "Notes",
                    "Workout Notes",
                    "RPE")
            .get();

    private SetSheet() {}

    /** Writes the header and a row for each set. */
    static void write(List<StandingSets.Workout> workouts, Appendable out) throws IOException {
        @SuppressWarnings("resource") // the caller's text is closed by the caller
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (StandingSets.Workout workout : workouts) {
            Map<String, Integer> orders = new HashMap<>();
            for (StandingSets.Standing set : workout.sets()) {
                printer.printRecord(row(workout, set.fields(), orders));
            }
        }
        printer.flush();
    }

    private static Object[] row(StandingSets.Workout workout, Map<?, ?> set, Map<String, Integer> orders) {
        String exercise = text(set, "exerciseName");
        Map<?, ?> load = set.get("load") instanceof Map<?, ?> given ? given : Map.of();
        String distance = number(set, "distanceMeters");
        return new Object[] {
            workout.start().atZone(ZoneId.of(workout.zoneId())).format(TIME),
            safe(workout.name()),
            duration(workout.duration()),
            safe(exercise),
            order(text(set, "setType"), orders.merge(exercise, 1, Integer::sum)),
            number(load, "value"),
            text(load, "unit"),
            number(set, "reps"),
            distance,
            distance.isEmpty() ? "" : "m",
            number(set, "durationSeconds"),
            safe(text(set, "note")),
            safe(workout.note()),
            number(set, "rpe")
        };
    }

    private static String order(String setType, int place) {
        return switch (setType) {
            case "WARMUP" -> "W";
            case "DROP" -> "D";
            case "FAILURE" -> "F";
            default -> Integer.toString(place);
        };
    }

    private static String duration(@Nullable Duration lasted) {
        return lasted == null
                ? ""
                : lasted.toHours() + "h " + lasted.toMinutesPart() + "m " + lasted.toSecondsPart() + "s";
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it; an import takes it away again. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    /** As it was entered, without an exponent and without zeros at the end. */
    private static String number(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null
                ? ""
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
