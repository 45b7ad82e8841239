package dev.trainer2.local;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Hevy export holds, counted line by line without any code of the product. The files it is used on have no line
 * break within a field.
 */
record HevyCount(int rows, int workSets, int workouts, BigDecimal tonnageKg) {
    static HevyCount of(Path file) throws IOException {
        int rows = 0;
        int workSets = 0;
        Set<String> workouts = new HashSet<>();
        BigDecimal tonnage = BigDecimal.ZERO;
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            rows++;
            workouts.add(cells.get(0) + "|" + cells.get(1) + "|" + cells.get(2));
            if (!cells.get(8).equals("warmup")) {
                workSets++;
                boolean help = cells.get(4).toLowerCase(java.util.Locale.ROOT).contains("assisted");
                if (!help && !cells.get(9).isEmpty() && !cells.get(10).isEmpty()) {
                    tonnage = tonnage.add(new BigDecimal(cells.get(9)).multiply(new BigDecimal(cells.get(10))));
                }
            }
        }
        return new HevyCount(rows, workSets, workouts.size(), tonnage);
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
