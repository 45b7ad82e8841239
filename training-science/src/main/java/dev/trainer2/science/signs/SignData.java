package dev.trainer2.science.signs;

import dev.trainer2.science.DataLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data files of signs: groups of words, and the patterns that are made of them. */
final class SignData {
    private static final Pattern PIECE = Pattern.compile("\\(([^)]*)\\)|[^\\s|()]+");
    private static final Pattern SPACES = Pattern.compile("\\s+(?![^(]*\\))");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, WordGroup> groups = new LinkedHashMap<>();

    SignData() {
        for (String line : DataLines.of(SignData.class, "/signs/words.txt")) {
            int colon = line.indexOf(':');
            groups.put(line.substring(1, colon), new WordGroup(phrases(line.substring(colon + 1))));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    WordGroup group(String name) {
        WordGroup group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("no group of words is called " + name);
        }
        return group;
    }

    List<SignPattern> patterns() {
        return DataLines.of(SignData.class, "/signs/signs.txt").stream()
                .map(this::pattern)
                .toList();
    }

    private SignPattern pattern(String line) {
        String[] fields = SEMICOLON.split(line, -1);
        Sign sign = new Sign(Sign.Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)), fields[1], false);
        List<String> conditions = fields.length > 3 ? Arrays.asList(SPACES.split(fields[3].strip(), -1)) : List.of();
        String text = fields[2];
        int tilde = text.indexOf('~');
        int window = tilde < 0
                ? Integer.MAX_VALUE
                : Integer.parseInt(text.substring(tilde + 1).strip());
        String written = tilde < 0 ? text : text.substring(0, tilde);
        return new SignPattern(
                sign,
                Arrays.stream(written.split("&", -1))
                        .map(part -> part(part.strip()))
                        .toList(),
                window,
                conditions.stream()
                        .filter(one -> !one.isEmpty() && !one.equals("wide") && !one.equals("firm"))
                        .map(this::unless)
                        .toList(),
                conditions.contains("wide"),
                conditions.contains("firm"));
    }

    private SignPattern.Part part(String text) {
        List<SignPattern.Step> steps = new ArrayList<>();
        int gap = 0;
        for (String piece : SPACES.split(text, -1)) {
            if (piece.startsWith("..")) {
                gap = Integer.parseInt(piece.substring(2));
            } else {
                steps.add(new SignPattern.Step(phrases(piece), gap));
                gap = 0;
            }
        }
        return new SignPattern.Part(List.copyOf(steps));
    }

    private Unless unless(String text) {
        Unless.Where where = text.startsWith("=")
                ? Unless.Where.CLAUSE
                : text.startsWith(">") ? Unless.Where.ACROSS : Unless.Where.NEAR;
        String[] minus = text.substring(where == Unless.Where.NEAR ? 0 : 1).split("-", -1);
        return new Unless(
                Arrays.stream(minus[0].split("\\+", -1)).map(this::group).toList(),
                Arrays.stream(minus).skip(1).map(this::group).toList(),
                where);
    }

    private List<List<WordPattern>> phrases(String text) {
        List<List<WordPattern>> phrases = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String phrase = piece.group(1) == null ? piece.group() : piece.group(1);
            if (phrase.startsWith("@")) {
                phrases.addAll(group(phrase.substring(1)).phrases());
                continue;
            }
            phrases.add(Arrays.stream(phrase.strip().split(" ", -1))
                    .map(lexicon::intern)
                    .toList());
        }
        return List.copyOf(phrases);
    }
}
