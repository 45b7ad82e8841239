package dev.trainer2.gateway.imports.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names of months in some forty languages, from Unicode's locale data. A word is a month's name when it is one of its
 * forms, or lies between a short form and a long one: "tammik" of "tammikuuta". A few short words are different months in
 * two languages ("lis" is November in Poland and October in Croatia); which language a file speaks, its other dates tell.
 */
final class MonthNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    private static final Map<String, List<List<String>>> FORMS = forms();
    private static final Map<String, Map<String, Integer>> KNOWN = new ConcurrentHashMap<>();
    private static final int KEPT = 2_000;

    private MonthNames() {}

    /** The month a folded text names in each language in which it names exactly one. */
    static Map<String, Integer> in(String folded) {
        Map<String, Integer> months = new LinkedHashMap<>();
        Set<String> torn = new HashSet<>();
        WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .forEach(word -> ofWord(word).forEach((language, month) -> {
                    Integer other = months.putIfAbsent(language, month);
                    if (other != null && !other.equals(month)) {
                        torn.add(language);
                    }
                }));
        // "mar. 4 sept.": a Tuesday in French; two months are none, whatever language reads only one of them
        return torn.isEmpty() ? months : Map.of();
    }

    private static Map<String, Integer> ofWord(String word) {
        Map<String, Integer> known = KNOWN.get(word);
        if (known == null) {
            known = looked(word);
            if (KNOWN.size() < KEPT) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }

    private static Map<String, Integer> looked(String word) {
        Map<String, Integer> found = new LinkedHashMap<>();
        FORMS.forEach((language, months) -> {
            for (int month = 1; month <= months.size(); month++) {
                if (isForm(word, months.get(month - 1))) {
                    found.putIfAbsent(language, month);
                }
            }
        });
        return found;
    }

    private static boolean isForm(String word, List<String> forms) {
        return forms.contains(word)
                || forms.stream().anyMatch(word::startsWith) && forms.stream().anyMatch(form -> form.startsWith(word));
    }

    private static Map<String, List<List<String>>> forms() {
        Map<String, List<List<String>>> forms = new LinkedHashMap<>();
        try (InputStream in = MonthNames.class.getResourceAsStream("/month-names.csv")) {
            if (in == null) {
                throw new IllegalStateException("month-names.csv is missing from this module");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        List<String> cells = List.of(line.split(","));
                        forms.put(
                                cells.getFirst(),
                                cells.stream()
                                        .skip(1)
                                        .map(cell ->
                                                List.of(FoldedText.fold(cell).split("\\|")))
                                        .toList());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
