package dev.trainer2.local.replay;

import dev.trainer2.local.verify.SealedJson;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two versions of the views, row by row. */
public final class Comparison {
    private static final int SAMPLE = 10;
    private static final Set<String> BOOKKEEPING = Set.of("cursor", "revision", "changes");

    private final String left;
    private final String right;
    private final @Nullable LocalDate from;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> sample = new ArrayList<>();

    /**
     * @param from days and weeks before it are left out; null for none
     */
    Comparison(String left, String right, @Nullable LocalDate from) {
        this.left = left;
        this.right = right;
        this.from = from;
    }

    /** Rows of a table that are equal, that differ, and that only one version has. */
    public record Count(long equal, long differing, long onlyLeft, long onlyRight) {
        private Count plus(Count other) {
            return new Count(
                    equal + other.equal,
                    differing + other.differing,
                    onlyLeft + other.onlyLeft,
                    onlyRight + other.onlyRight);
        }
    }

    /** The tables whose keys name a day or a week. */
    private static final Set<String> DATED = Set.of("daily_fatigue", "weekly_review");

    void run(VersionRows rows) {
        for (VersionRows.Table table : VersionRows.TABLES) {
            counts.put(table.name(), new Count(0, 0, 0, 0));
            rows.sideBySide(table, left, right, (key, l, r) -> {
                if (!DATED.contains(table.name()) || !isBefore(key)) {
                    counts.merge(table.name(), judge(table.name(), key, l, r), Count::plus);
                }
            });
        }
    }

    private boolean isBefore(String key) {
        int bar = key.indexOf('|');
        if (from == null || bar < 0) {
            return false;
        }
        String place = key.substring(bar + 1);
        LocalDate last = place.contains("W")
                ? LocalDate.parse(place + "-7", DateTimeFormatter.ISO_WEEK_DATE)
                : LocalDate.parse(place);
        return last.isBefore(from);
    }

    private Count judge(String table, String key, @Nullable String l, @Nullable String r) {
        if (l == null || r == null) {
            note(table + " of " + key + " is only in " + (l == null ? right : left));
            return l == null ? new Count(0, 0, 0, 1) : new Count(0, 0, 1, 0);
        }
        JsonNode before = SealedJson.read(l);
        JsonNode after = SealedJson.read(r);
        List<String> differing = SealedJson.differing(before, after).stream()
                .filter(field -> !BOOKKEEPING.contains(field))
                .toList();
        if (differing.isEmpty() || differing.equals(List.of("catalogVersion"))) {
            return new Count(1, 0, 0, 0);
        }
        note(table + " of " + key + cause(before, after, differing) + ": " + fields(before, after, differing));
        return new Count(0, 1, 0, 0);
    }

    /** What the rows themselves tell about why they differ. */
    private static String cause(JsonNode before, JsonNode after, List<String> differing) {
        if (differing.contains("model")) {
            return ", by another formula";
        } else if (differing.contains("catalogVersion") && !differing.contains("facts")) {
            return ", by an edited catalogue";
        }
        return differing.contains("facts") ? ", by other facts" : "";
    }

    private static String fields(JsonNode before, JsonNode after, List<String> differing) {
        List<String> said = new ArrayList<>();
        for (String field : differing) {
            said.add(field + " " + brief(before.path(field)) + " → " + brief(after.path(field)));
        }
        return String.join("; ", said);
    }

    private static String brief(JsonNode value) {
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    private void note(String difference) {
        if (sample.size() < SAMPLE) {
            sample.add(difference);
        }
    }

    /** Of one table, such as {@code daily_fatigue}. */
    public Count of(String table) {
        return counts.getOrDefault(table, new Count(0, 0, 0, 0));
    }

    /** The first differences, each in a sentence with its cause where that can be told. */
    public List<String> sample() {
        return sample;
    }

    /** Whether nothing differs. */
    public boolean equal() {
        return counts.values().stream().allMatch(count -> count.differing + count.onlyLeft + count.onlyRight == 0);
    }

    /** A table for the terminal, and the sample. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                "%-16s %12s %12s %12s %12s%n", "TABLE", "EQUAL", "DIFFERENT", "ONLY " + left, "ONLY " + right));
        counts.forEach((table, count) -> text.append(String.format(
                "%-16s %,12d %,12d %,12d %,12d%n",
                table, count.equal, count.differing, count.onlyLeft, count.onlyRight)));
        sample.forEach(difference -> text.append("  ").append(difference).append(System.lineSeparator()));
        return text.toString();
    }
}
