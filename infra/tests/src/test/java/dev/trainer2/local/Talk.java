package dev.trainer2.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as it is written down in {@code conversations/conversations.txt}.
 *
 * @param title what it is about
 * @param german whether the athlete writes German
 * @param athlete new, plan or history
 * @param turns in order
 * @param ends what stands at the end, as written
 */
record Talk(String title, boolean german, String athlete, List<Turn> turns, List<String> ends) {
    private static final String FILE = "/conversations/conversations.txt";
    private static final Pattern TITLE = Pattern.compile("\\[(en|de) (new|plan|history)] (.+)");

    /**
     * What the athlete says.
     *
     * @param answer what the answer has in it
     * @param further what the coach says beside it, in order
     */
    record Turn(String says, Pattern answer, List<Pattern> further) {}

    static List<Talk> all() {
        List<Talk> talks = new ArrayList<>();
        for (String line : lines()) {
            Matcher title = TITLE.matcher(line);
            if (title.matches()) {
                talks.add(new Talk(
                        title.group(3),
                        title.group(1).equals("de"),
                        title.group(2),
                        new ArrayList<>(),
                        new ArrayList<>()));
            } else {
                talks.getLast().add(line.charAt(0), line.substring(2));
            }
        }
        return talks;
    }

    private void add(char mark, String text) {
        switch (mark) {
            case '>' -> turns.add(new Turn(text, Pattern.compile("."), new ArrayList<>()));
            case '<' -> {
                Turn said = turns.removeLast();
                turns.add(new Turn(said.says(), Pattern.compile(text), said.further()));
            }
            case '&' -> turns.getLast().further().add(Pattern.compile(text));
            case '=' -> ends.add(text);
            default -> throw new IllegalStateException(FILE + ": " + mark + " " + text);
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Talk.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
