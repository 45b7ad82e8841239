package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.SetGroups.Piece;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sets that were done. Every word has to belong to a name or to a set; else the athlete is asked. */
final class LogReader {
    private static final Pattern LOOKS =
            Pattern.compile("\\d\\s*(?:x|\\*)\\s*\\d|\\b(?:sets?|reps?|rpe|rir|wdh)\\b|@\\s*\\d|x\\d" + "|\\d\\s*"
                    + Numbers.UNIT + "|\\bfailure\\b");
    private static final Pattern OTHER_DAY = Pattern.compile("\\b(?:yesterday|last (?:night|week|" + Days.DAY
            + ")|gestern|on " + Days.DAY + "|(?:two|three|\\d+|a few) days ago)\\b");
    private static final Pattern UNTIMELY =
            Pattern.compile("\\b(?:tomorrow|tonight|next (?:time|week|session)|morgen)\\b");
    private static final Pattern ASSISTED = Pattern.compile("\\b(?:assisted|assistance|assist|unterstutzt)\\b ?");
    private static final Pattern WEIGHTED = Pattern.compile("\\b(?:weighted|added) ");
    private static final Pattern HASHES = Pattern.compile("(?<=\\d) ?#");

    private static final Pattern LOAD_FIRST = Pattern.compile(
            "(?<![\\dx.@+-] ?)\\b([2-9]\\d|[1-3]\\d{2}|[2-9]\\d\\.\\d{1,2})((?: (?:1\\d|20|[1-9])){2,8})(?= ?$| ?\\n)");
    private static final Pattern SETS_REPS_LOAD = Pattern.compile(
            "(?<![\\dx.])([1-9]) (?:sets?|satze?) (?:of |a |mit )?(\\d{1,2}) (?:reps?|wdh) (?:at |mit |with |@ ?)?(\\d{2,3}(?:\\.\\d{1,2})?)(?= ?(?:$|,|;|\\n|kg|lb))");
    private static final Pattern LOAD_LAST =
            Pattern.compile("(?<![\\dx.])([1-9]x\\d{1,2}) (\\d{2,3}(?:\\.\\d{1,2})?)(?= ?(?:$|,|;|\\n|kg|lb|and|und))");

    private static final Pattern REPS = Pattern.compile("\\d ?reps?\\b");
    private static final Pattern SET_COUNT = Pattern.compile("\\d ?sets?\\b");
    private static final Pattern DIGITS = Pattern.compile(Numbers.NUMBER);
    private static final Pattern RPE = Pattern.compile("(?:@ ?|\\brpe ?)(?:10|\\d(?:\\.\\d)?)(?![\\d.])");
    private static final Pattern COMMA = Pattern.compile(" ?, (?:and )?(?=\\d|for\\b|at\\b|with\\b)");
    private static final Pattern BLANKS_APART = Pattern.compile(
            "(?<![\\d.x])(\\d+(?:\\.\\d+)?x\\d{1,3}(?: ?@ ?\\d+(?:\\.\\d)?)?) (?=\\d+(?:\\.\\d+)?x\\d)");

    private final Vocabulary vocabulary;
    private final ExerciseFinder finder;

    LogReader(Vocabulary vocabulary, ExerciseFinder finder) {
        this.vocabulary = vocabulary;
        this.finder = finder;
    }

    /** Whether a text has the marks of sets. */
    static boolean looksLikeSets(String plain) {
        return LOOKS.matcher(plain).find();
    }

    /** The sets of a text; empty when it has no numbers, or no name that is known and nothing like sets. */
    Optional<Understanding> read(String plain) {
        if (plain.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (OTHER_DAY.matcher(plain).find() || UNTIMELY.matcher(plain).find()) {
            return looksLikeSets(plain)
                    ? unclear("I log the sets of today here. Did you do these today?")
                    : Optional.empty();
        }
        String numbers = Numbers.listed(Numbers.digits(RepWords.digits(plain)));
        if (numbers == null) {
            return unclear("Is the comma in there a decimal comma or between two sets?");
        }
        numbers = LOAD_FIRST
                .matcher(numbers)
                .replaceAll(list ->
                        list.group(2).strip().replaceAll("\\s+", " ").transform(reps -> each(list.group(1), reps)));
        numbers = SETS_REPS_LOAD.matcher(numbers).replaceAll("$1x$2 at $3");
        numbers = LOAD_LAST.matcher(numbers).replaceAll("$1 at $2");
        boolean assisted = ASSISTED.matcher(numbers).find();
        String text = HASHES.matcher(ASSISTED.matcher(numbers).replaceAll("")).replaceAll(" lb");
        List<Piece> pieces = SetGroups.of(BLANKS_APART.matcher(joined(text)).replaceAll("$1, "));
        if (pieces == null) {
            return looksLikeSets(plain)
                    ? unclear("Which sets belong to which exercise? One exercise on a line reads best.")
                    : Optional.empty();
        }
        return new Reading(looksLikeSets(plain), assisted).of(pieces);
    }

    /** "60 8 8 7" is a load and the repetitions of each set. */
    private static String each(String load, String reps) {
        return load + "x" + reps.replace(" ", ", " + load + "x");
    }

    /** "140kg, 5 reps, 3 sets": one number of each kind makes one group, whatever commas are between. */
    private static String joined(String text) {
        boolean one = REPS.matcher(text).results().count() == 1
                && SET_COUNT.matcher(text).results().count() == 1;
        return one && DIGITS.matcher(RPE.matcher(text).replaceAll("")).results().count() <= 3
                ? COMMA.matcher(text).replaceAll(" ")
                : text;
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }

    /** One message being read: the exercises so far, and pieces that wait for their exercise. */
    private final class Reading {
        private final boolean looksLikeSets;
        private final boolean assisted;
        private final List<LoggedExercise> exercises = new ArrayList<>();
        private List<Piece> waiting = new ArrayList<>();
        private Found.@Nullable One current;

        Reading(boolean looksLikeSets, boolean assisted) {
            this.looksLikeSets = looksLikeSets;
            this.assisted = assisted;
        }

        Optional<Understanding> of(List<Piece> pieces) {
            boolean setsFirst = pieces.getFirst().name().isEmpty();
            boolean later =
                    pieces.stream().skip(1).anyMatch(piece -> !piece.name().isEmpty());
            for (Piece piece : pieces) {
                if (!piece.name().isEmpty()) {
                    Found found = find(piece.name());
                    if (!(found instanceof Found.One one)) {
                        return looksLikeSets || found instanceof Found.Several
                                ? Optional.of(Found.ask(found, piece.name()))
                                : Optional.empty();
                    }
                    boolean collects = setsFirst && later && current == null;
                    if (!collects) {
                        Optional<Understanding> problem = close();
                        if (problem.isPresent()) {
                            return problem;
                        }
                    }
                    current = one;
                }
                waiting.add(piece);
            }
            if (current == null) {
                return looksLikeSets ? unclear("Which exercise was that?") : Optional.empty();
            }
            return close().or(() -> Optional.of(new Log(List.copyOf(exercises))));
        }

        private Found find(String name) {
            Found found = finder.find(name);
            String bare = WEIGHTED.matcher(name).replaceFirst("");
            return found instanceof Found.One || bare.equals(name) ? found : finder.find(bare);
        }

        private Optional<Understanding> close() {
            if (current != null) {
                SetAssembly assembly = new SetAssembly(vocabulary, current, assisted);
                SetAssembly.Result result = assembly.of(waiting);
                if (result.askBack() != null) {
                    return unclear(result.askBack());
                }
                exercises.add(new LoggedExercise(current.name(), current.exerciseId(), result.sets()));
            }
            waiting = new ArrayList<>();
            return Optional.empty();
        }
    }
}
