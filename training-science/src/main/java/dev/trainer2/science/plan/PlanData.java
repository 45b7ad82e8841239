package dev.trainer2.science.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files of this package: lines of comma-separated fields, a header, and comments that begin with #. */
final class PlanData {
    private PlanData() {}

    /**
     * The rows of a file without its header, each with this number of fields; the last field may hold commas.
     *
     * @throws IllegalStateException when the file is missing or a row has too few fields
     */
    static List<List<String>> rows(String file, int fields) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(file)) {
            List<String> row = List.of(line.split(",", fields));
            if (row.size() < fields) {
                throw new IllegalStateException(file + " has a row with too few fields: " + line);
            }
            rows.add(row.stream().map(String::strip).toList());
        }
        return rows;
    }

    private static List<String> lines(String file) {
        try (InputStream in = PlanData.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from this module");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
