package dev.trainer2.local.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a delimited text as maps from the header's names; quoted cells may hold delimiters and line ends. */
final class CsvRows {
    private CsvRows() {}

    /** The rows below the header. The delimiter is a semicolon where the header has one, else a comma. */
    static List<Map<String, String>> parse(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String header = plain.lines().findFirst().orElse("");
        List<List<String>> lines = cells(plain, header.indexOf(';') >= 0 ? ';' : ',');
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size() && i < lines.getFirst().size(); i++) {
                row.put(lines.getFirst().get(i).strip(), line.get(i).strip());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> cells(String text, char delimiter) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char at : (text.strip() + "\n").toCharArray()) {
            if (at == '"') {
                quoted = !quoted;
            } else if (at == delimiter && !quoted) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (at == '\n' && !quoted) {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else {
                cell.append(at);
            }
        }
        lines.removeIf(cells -> cells.stream().allMatch(String::isBlank));
        return lines;
    }
}
