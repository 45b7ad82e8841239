package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Areas;
import dev.trainer2.agent.coach.GermanNames;
import dev.trainer2.agent.coach.ResourceLines;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the science says in English, in German: {@code german/sentences.txt}. The log keeps the English sentence, since it is of
 * everybody; only what is shown is translated. A sentence without a line stays as it is, and a test finds it.
 */
final class German {
    private static final String FILE = "/german/sentences.txt";
    private static final Pattern KIND = Pattern.compile("\\\\\\{(\\w+)\\\\\\}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d. MMMM", Locale.GERMAN);
    /** Words that do not go over the end of a sentence. */
    private static final String WITHIN = "(?:(?!\\. ).)+?";

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("n", "-?\\d[\\d,]*(?:\\.\\d+)?"),
            Map.entry("load", "-?\\d[\\d,]*(?:\\.\\d+)? (?:kg|lb)"),
            Map.entry("date", "\\d{4}-\\d{2}-\\d{2}"),
            Map.entry("day", "[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d{4}"),
            Map.entry("muscle", "[a-z_ ]{2,14}"),
            Map.entry("signals", "[a-z]+(?: and [a-z]+)+"),
            Map.entry("raw", WITHIN),
            Map.entry("text", WITHIN),
            Map.entry("letter", "[A-Z0-9]"),
            Map.entry("exercise", "(?=[A-Z0-9])" + WITHIN),
            Map.entry("cuts", WITHIN));
    private static final Map<String, String> EXERCISES = exercises();
    private static final List<Line> LINES =
            ResourceLines.of(FILE).stream().map(Line::of).toList();

    /** A sentence with its German one. */
    private record Line(String literal, Pattern english, List<String> kinds, String deutsch) {
        static Line of(String row) {
            String[] sides = row.split(" => ", 2);
            if (sides.length < 2) {
                throw new IllegalStateException(FILE + ": " + row);
            }
            List<String> kinds = new ArrayList<>();
            String quoted = sides[0].replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0");
            String form = KIND.matcher(quoted).replaceAll(kind -> {
                kinds.add(kind.group(1));
                return Matcher.quoteReplacement("(" + FORMS.get(kind.group(1)) + ")");
            });
            String literal = Arrays.stream(sides[0].split("\\{\\w+}"))
                    .max(Comparator.comparing(String::length))
                    .orElse("");
            return new Line(literal, Pattern.compile(form), List.copyOf(kinds), sides[1]);
        }

        Optional<String> translated(String text) {
            if (!text.contains(literal)) {
                return Optional.empty(); // most lines are told apart by their longest words
            }
            Matcher match = english.matcher(text);
            return match.matches()
                    ? Optional.of(PLACE.matcher(deutsch)
                            .replaceAll(place -> Matcher.quoteReplacement(
                                    said(match.toMatchResult(), Integer.parseInt(place.group(1))))))
                    : Optional.empty();
        }

        private String said(MatchResult match, int place) {
            String found = match.group(place);
            return switch (kinds.get(place - 1)) {
                case "n", "load" -> number(found);
                case "date" -> LocalDate.parse(found).format(DATUM);
                case "day" -> LocalDate.parse(found, DAY).format(DATUM);
                case "muscle" -> Areas.german(found.strip().replace(' ', '_'));
                case "exercise" -> exercise(found);
                case "text" -> German.of(found);
                case "signals" -> each(found.split(" and ", -1), " und ");
                case "cuts" -> each(found.split(", ", -1), ", ");
                default -> found;
            };
        }
    }

    private German() {}

    /** A text in German; what no line knows stays as it is. */
    static String of(String english) {
        return translated(english).orElseGet(() -> {
            String[] sentences = SENTENCE.split(english.strip());
            return sentences.length > 1 ? each(sentences, " ") : clauses(english);
        });
    }

    /** Sentences that were put together with a semicolon. */
    private static String clauses(String english) {
        String[] clauses = english.split("; ", -1);
        return clauses.length > 1 ? each(clauses, "; ") : english;
    }

    private static String each(String[] parts, String between) {
        return Arrays.stream(parts).map(German::of).collect(Collectors.joining(between));
    }

    private static Optional<String> translated(String text) {
        boolean ends = text.endsWith(".");
        String bare = ends ? text.substring(0, text.length() - 1) : text;
        return LINES.stream()
                .map(line -> line.translated(bare))
                .flatMap(Optional::stream)
                .findFirst()
                .map(said -> ends ? upper(said) + "." : said);
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }

    private static String number(String english) {
        return english.replace(",", "\0").replace('.', ',').replace('\0', '.');
    }

    /** An exercise by its name or its id. */
    static String exercise(String name) {
        return EXERCISES.getOrDefault(key(name), name.replace('_', ' '));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Map<String, String> exercises() {
        Map<String, String> names = new HashMap<>();
        GermanNames.ids().forEach(id -> names.put(key(id), GermanNames.of(id).orElseThrow()));
        return Map.copyOf(names);
    }
}
