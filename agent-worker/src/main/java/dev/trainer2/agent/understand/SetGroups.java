package dev.trainer2.agent.understand;

import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a message into pieces, each at most one exercise name and one group of sets, in the order they were written. */
final class SetGroups {
    /**
     * A piece of a message.
     *
     * @param name words that may be an exercise's name; empty when there are none
     * @param group the numbers and what belongs to them; empty when there are none
     * @param nameFirst whether the name stood before the numbers
     * @param afterThen whether "then", a semicolon or a line break stands before it
     */
    record Piece(String name, String group, SetMarks marks, Effort effort, boolean nameFirst, boolean afterThen) {}

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<soft>\\s*,\\s*(?:(?:and |und )?then |dann |and |und )?|\\s+(?:and then|then|dann|followed by)\\s+|\\s+(?:and|und)\\s+"
                    + "|\\s*[;\\n]\\s*(?:(?:and |und )?then |dann |and |und )?)");
    private static final Pattern TOKEN = Pattern.compile("\\s+");
    private static final Pattern NUMERIC = Pattern.compile("(?:bw)?[@+-]?[x@:]?\\d\\S*|[@x+*:/-]+");
    private static final Pattern NOISE =
            Pattern.compile("[()\\[\\]\"]|(?<=[a-z]):|(?<=\\d)\\s*:(?=\\s)|(?<![\\w:])-(?= )");
    private static final Pattern DANGLING =
            Pattern.compile("\\b(?:of|for|with|on|x)\\s+(?=(?:at|with|for|using|@)\\b|@|$)");

    private SetGroups() {}

    /** The pieces of a message; null when a piece has two names that cannot be told apart. */
    static @Nullable List<Piece> of(String plain) {
        List<Piece> pieces = new ArrayList<>();
        String text = NOISE.matcher(plain.replace("w/", "with ").replace("clean and ", "clean & "))
                .replaceAll(" ");
        var separator = SEPARATOR.matcher(text);
        int from = 0;
        boolean hard = false;
        while (separator.find()) {
            if (!add(pieces, text.substring(from, separator.start()), hard)) {
                return null;
            }
            String between = separator.group();
            hard = between.contains("then")
                    || between.contains("dann")
                    || between.contains(";")
                    || between.contains("\n")
                    || between.contains("followed");
            from = separator.end();
        }
        return add(pieces, text.substring(from), hard) ? pieces : null;
    }

    private static boolean add(List<Piece> pieces, String segment, boolean hard) {
        if (segment.isBlank()) {
            return true;
        }
        SetMarks marks = SetMarks.of(segment.strip());
        Effort effort = Effort.of(marks.rest());
        String[] tokens = TOKEN.split(effort.rest().strip());
        List<String> runs = new ArrayList<>(); // names and numbers by turns
        List<Boolean> named = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            boolean name = !numeric(tokens, i);
            if (token.isEmpty() || name && SetWords.FILLERS.contains(token)) {
                continue;
            }
            if (!runs.isEmpty() && named.getLast() == name) {
                runs.set(runs.size() - 1, runs.getLast() + " " + token);
            } else {
                runs.add(token);
                named.add(name);
            }
        }
        long names = named.stream().filter(name -> name).count();
        if (names <= 1) {
            pieces.add(piece(runs, named, marks, effort, hard));
            return true;
        }
        return !(marks.type() != dev.trainer2.science.SetType.WORKING || effort.rpe() != null)
                && addSeveral(pieces, runs, named, marks, effort, hard);
    }

    /** "bench 80x8 squat 100x5" without anything between: name and numbers by turns. */
    private static boolean addSeveral(
            List<Piece> pieces, List<String> runs, List<Boolean> named, SetMarks marks, Effort effort, boolean hard) {
        if (runs.size() % 2 != 0 || !named.getFirst()) {
            return false;
        }
        for (int i = 0; i < runs.size(); i += 2) {
            pieces.add(piece(runs.subList(i, i + 2), named.subList(i, i + 2), marks, effort, hard || i > 0));
        }
        return true;
    }

    private static Piece piece(
            List<String> runs, List<Boolean> named, SetMarks marks, Effort effort, boolean afterThen) {
        StringBuilder name = new StringBuilder();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            StringBuilder part = named.get(i) ? name : group;
            part.append(part.isEmpty() ? "" : " ").append(runs.get(i));
        }
        String numbers = DANGLING.matcher(group).replaceAll("").strip();
        return new Piece(
                name.toString().replace("&", "and"),
                numbers.chars().anyMatch(Character::isDigit) ? numbers : "",
                marks,
                effort,
                !named.isEmpty() && named.getFirst(),
                afterThen);
    }

    private static boolean numeric(String[] tokens, int i) {
        String token = tokens[i];
        boolean body = token.equals("bw") || token.equals("bodyweight");
        return NUMERIC.matcher(token).matches()
                || SetWords.BESIDE_NUMBERS.contains(token)
                || Unit.parse(token).isPresent()
                || body
                        && (i + 1 == tokens.length
                                || NUMERIC.matcher(tokens[i + 1]).matches());
    }
}
