package dev.trainer2.local.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Prints what an import did, or would do. */
final class ImportReport {
    private ImportReport() {}

    /** Prints a report; returns the exit code of a success. */
    static int print(String importId, JsonNode report, boolean dryRun) {
        System.out.printf(
                "%s: %d rows read as %s, %d workouts with %d sets%n",
                dryRun ? "dry run" : "imported",
                report.path("rowsRead").asInt(0),
                text(report, "format"),
                report.path("workouts").asInt(0),
                report.path("sets").asInt(0));
        System.out.printf(
                "  unit %s (%s), zone %s (%s)%n",
                text(report, "unit"),
                text(report, "unitFrom").toLowerCase(Locale.ROOT),
                text(report, "zone"),
                text(report, "zoneFrom").toLowerCase(Locale.ROOT));
        System.out.printf(
                "  %d events new, %d were in the log already%n",
                report.path("imported").asInt(0), report.path("duplicates").asInt(0));
        report.path("skipped")
                .forEach(row -> System.out.printf(
                        "  line %d skipped: %s%n", row.path("line").asInt(0), text(row, "reason")));
        report.path("remarks")
                .forEach(row ->
                        System.out.printf("  line %d: %s%n", row.path("line").asInt(0), text(row, "message")));
        report.path("corrected")
                .forEach(one -> System.out.printf(
                        "  corrected on %s, %s: %s, was %s%n",
                        text(one, "date"), text(one, "what"), text(one, "after"), text(one, "before")));
        boolean removed = report.path("removed").asInt(0) > 0;
        report.path("missing")
                .forEach(set -> System.out.printf(
                        "  gone from the file%s: %s, %s %s%n",
                        removed ? " and removed" : "", text(set, "date"), text(set, "exerciseName"), text(set, "set")));
        report.path("sameStarts")
                .forEach(both -> System.out.printf(
                        "  same start %s: \"%s\" of %s with %d sets, in the file \"%s\" with %d%n",
                        text(both, "start"),
                        text(both, "name"),
                        text(both, "source"),
                        both.path("sets").asInt(0),
                        text(both, "fileName"),
                        both.path("fileSets").asInt(0)));
        report.path("unlikely").forEach(set -> System.out.println("  " + unlikely(set)));
        report.path("unmapped").forEach(ImportReport::printUnmapped);
        if (!dryRun && report.path("imported").asInt(0) > 0) {
            System.out.printf("  to take it back: ./trainer2 import --undo %s --user EMAIL%n", importId);
        }
        return 0;
    }

    /** A set that cannot quite be true, with the mistake that was probably made. */
    static String unlikely(JsonNode set) {
        String likely = text(set, "likely");
        String why = switch (text(set, "mistake")) {
            case "DECIMAL_POINT" -> "ten times a load you use, " + likely + ": a decimal point may be missing";
            case "UNIT" -> "a load you use in another unit: it may have been " + likely;
            case "REPS" -> "far more repetitions than ever at such a load";
            default -> "far above what you have done before";
        };
        return "unlikely on " + text(set, "date") + ": " + text(set, "exerciseName") + " " + text(set, "set") + ", "
                + why + "; no record or plan rests on it until you confirm or correct it";
    }

    private static void printUnmapped(JsonNode row) {
        System.out.printf(
                "  not in the catalogue: %s (%d sets)%n",
                text(row, "exerciseName"), row.path("sets").asInt(0));
        String nearest = StreamSupport.stream(row.path("nearest").spliterator(), false)
                .map(one -> text(one, "name") + " ("
                        + StreamSupport.stream(one.path("primaryMuscles").spliterator(), false)
                                .map(muscle -> muscle.asString(""))
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
        if (!nearest.isEmpty()) {
            System.out.printf("    nearest: %s%n", nearest);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
