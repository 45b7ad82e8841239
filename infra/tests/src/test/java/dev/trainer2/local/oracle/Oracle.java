package dev.trainer2.local.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a training log comes to: its days and its weeks. */
public final class Oracle {
    private final List<OracleSet> sets;

    private Oracle(List<OracleSet> sets) {
        this.sets = sets;
    }

    /** Reads a Hevy or Strong file in kilograms, whose times are those of the zone. */
    public static Oracle of(Path file, ZoneId zone) {
        try {
            return of(Files.readString(file), zone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Oracle of(String text, ZoneId zone) {
        return new Oracle(OracleLog.read(text, zone));
    }

    /** The exercises of the file as it writes them. */
    public Set<String> exercises() {
        return sets.stream().map(OracleSet::exercise).collect(Collectors.toSet());
    }

    /** Every day from the first training day to the given one. */
    public List<OracleDay> days(LocalDate asOf) {
        return OracleDays.of(sets, asOf);
    }

    /**
     * Every ISO week from the first training to that of the given day.
     *
     * @param catalogue what a name of the file means; unmapped names are no keys
     * @param shoulderSplit the lines of the data file of the same name
     */
    public List<OracleWeek> weeks(LocalDate asOf, Map<String, OracleExercise> catalogue, List<String> shoulderSplit) {
        Map<String, OracleExercise> byKey = catalogue.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().strip().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (first, second) -> first));
        return new OracleWeeks(byKey, new OracleMuscles(shoulderSplit)).of(sets, days(asOf));
    }
}
