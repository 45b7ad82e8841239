package dev.trainer2.local.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sets of a Hevy or Strong file in kilograms, by workout start, then as the file has them. */
final class OracleLog {
    private static final DateTimeFormatter HEVY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter STRONG = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    /** Rows Strong writes between the sets. */
    private static final Set<String> NO_SETS = Set.of("Rest Timer", "Note");

    private OracleLog() {}

    private record Timed(LocalDateTime start, OracleSet set) {}

    static List<OracleSet> read(String text, ZoneId zone) {
        List<Timed> sets = new ArrayList<>();
        for (Map<String, String> row : CsvRows.parse(text)) {
            if (row.containsKey("exercise_title")) {
                sets.add(hevy(row, zone));
            } else if (!NO_SETS.contains(row.getOrDefault("Set Order", ""))) {
                sets.add(strong(row, zone));
            }
        }
        return sets.stream()
                .sorted(Comparator.comparing(Timed::start))
                .map(Timed::set)
                .toList();
    }

    private static Timed hevy(Map<String, String> row, ZoneId zone) {
        String start = row.getOrDefault("start_time", "");
        String type = switch (row.getOrDefault("set_type", "")) {
            case "warmup" -> "WARMUP";
            case "dropset" -> "DROP";
            case "failure" -> "FAILURE";
            default -> "WORKING";
        };
        return timed(
                LocalDateTime.parse(start, HEVY),
                zone,
                start + "|" + row.get("title"),
                row.getOrDefault("exercise_title", ""),
                type,
                number(row, "weight_kg"),
                number(row, "reps"),
                number(row, "duration_seconds"),
                number(row, "rpe"));
    }

    private static Timed strong(Map<String, String> row, ZoneId zone) {
        String start = row.getOrDefault("Date", "");
        String type = switch (row.getOrDefault("Set Order", "")) {
            case "W" -> "WARMUP";
            case "D" -> "DROP";
            case "F" -> "FAILURE";
            default -> "WORKING";
        };
        String weight = row.containsKey("Weight (kg)") ? "Weight (kg)" : "Weight";
        return timed(
                LocalDateTime.parse(start, STRONG),
                zone,
                start + "|" + row.get("Workout Name"),
                row.getOrDefault("Exercise Name", ""),
                type,
                number(row, weight),
                number(row, "Reps"),
                number(row, "Seconds"),
                number(row, "RPE"));
    }

    private static Timed timed(
            LocalDateTime start,
            ZoneId zone,
            String workout,
            String exercise,
            String type,
            @Nullable Double kg,
            @Nullable Double reps,
            @Nullable Double seconds,
            @Nullable Double rpe) {
        LocalDate day = start.atZone(zone).toLocalDate();
        Integer done = reps == null || reps == 0 ? null : reps.intValue();
        Integer lasted = seconds == null || seconds == 0 ? null : (int) Math.floor(seconds + 0.5);
        Double reported = rpe == null || rpe == 0 ? null : rpe;
        return new Timed(start, new OracleSet(day, workout, exercise, type, kg, done, lasted, reported));
    }

    private static @Nullable Double number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "").replace(',', '.');
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
