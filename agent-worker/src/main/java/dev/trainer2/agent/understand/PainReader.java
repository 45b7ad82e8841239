package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pain, where and how strong, and pain that is gone. */
final class PainReader {
    private static final Pattern PAIN = Pattern.compile(
            "\\b(?:pain|pains|painful|hurts?|hurting|aches?|aching|achy|injur(?:ed|y)|tweaked|strained|twinge|sharp|schmerz(?:en|t)?|weh)\\b");
    private static final Pattern GONE = Pattern.compile(
            "\\b(?:(?:is|are|feels?|feeling|was) (?:all |completely |totally |much )?(?:fine|ok|okay|good|gone|healed|recovered|pain[- ]?free|normal)|gone|cleared?|healed"
                    + "|no (?:more|longer)|no pain|pain[- ]?free|(?:doesn't|does not|don't|do not|stopped|isn't|not) (?:hurt(?:ing|s)?|painful|aching)|weg|wieder gut)\\b");
    private static final Pattern NOT_GONE =
            Pattern.compile("\\b(?:not|isn't|hasn't|never|almost|nearly|still|when|if|hope|until|but|better|will)\\b");
    private static final Pattern SCORE = Pattern.compile(
            "(?<![\\d.])(?<n>\\d{1,3}(?:\\.\\d)?)\\s*(?:/|out of|of|von)\\s*10\\b|\\b(?:severity|pain|level|at|about|like|a|is|of|hurts?|,)\\s*(?:of |is |at |about |level |an? )*(?<m>\\d{1,3})(?![\\d.]|\\s*(?:x|kg|lb|days?|weeks?|min|reps?|sets?|hours?))");
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])(?<m>\\d{1,2})$");
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:(?<light>slight(?:ly)?|mild(?:ly)?|a (?:little|bit|tiny bit)|minor|leicht\\w*)"
                    + "|(?<mid>moderate(?:ly)?|medium|mittel\\w*)|(?<strong>severe(?:ly)?|bad(?:ly)?|strong(?:ly)?|really|a lot|intense|terribl[ey]|stark\\w*|sehr)"
                    + "|(?<most>excruciating|unbearable|worst))\\b");
    private static final Pattern EXERCISE = Pattern.compile(
            "\\b(?:when i|whenever i|when|while|during|on|from|doing|in|beim|after)\\s+(?:(?:i|my|the|do|doing) )*(?<name>[a-z][a-z -]*?)(?=[,;]|\\s*\\d|$| (?:at|and|about|it|is|severity|today|again)\\b)");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?<=\\d)\\s*(?:/|out of|of|von)\\s*10\\b|\\b(?:scale|skala) (?:of |from |von )?[01] ?(?:-|to|bis) ?10\\b");
    private static final Pattern NUMBER = Pattern.compile(Numbers.NUMBER);
    private static final Pattern ZERO = Pattern.compile("(?<![\\d.])0\\s*/\\s*10\\b");
    private static final Pattern AGO = Pattern.compile("\\b\\d{1,3} (?:days?|weeks?|months?)\\b");

    private PainReader() {}

    /** Pain, its end, or a question about it; empty when the text is about something else. */
    static Optional<Understanding> read(String text, ExerciseFinder finder) {
        String plain = Numbers.decimal(text);
        Set<String> areas = PainAreas.of(withoutExercises(plain, finder));
        boolean pain = PAIN.matcher(plain).find();
        if (GONE.matcher(plain).find() && (!areas.isEmpty() || pain)) {
            return gone(plain, areas);
        }
        if (!pain) {
            return Optional.empty();
        }
        if (LogReader.looksLikeSets(plain)
                || plain.matches(
                        "(?s).*\\b(?:no|not|n't|never|without|if|used to|last (?:week|month|year)|yesterday)\\b.*")) {
            return unclear("Does something hurt now? Tell me where, and how strong it is from 1 to 10.");
        }
        if (areas.size() != 1) {
            return unclear(
                    areas.isEmpty()
                            ? "Where does it hurt, and how strong is it, 1 to 10?"
                            : "You name more than one place. Tell me one at a time where it hurts, and how strong it is from 1 to 10.");
        }
        String area = areas.iterator().next();
        int numbers = numbers(OUT_OF.matcher(plain).replaceAll(" "));
        Integer severity = numbers > 1 ? null : severity(plain, numbers == 1);
        if (severity == null) {
            return unclear("How strong is the pain in your " + area.replace('_', ' ')
                    + ", 1 to 10? Please send that number alone.");
        } else if (severity < 1 || severity > 10) {
            return unclear("Pain goes from 1 to 10. How strong is it?");
        }
        return Optional.of(new PainSaid(area, severity, exercise(plain, finder)));
    }

    private static Optional<Understanding> gone(String plain, Set<String> areas) {
        String without = GONE.matcher(plain).replaceAll(" ");
        String timeless = AGO.matcher(ZERO.matcher(plain).replaceAll(" ")).replaceAll(" ");
        boolean sure = areas.size() == 1
                && !NOT_GONE.matcher(without).find()
                && !LogReader.looksLikeSets(plain)
                && numbers(timeless) == 0;
        return sure
                ? Optional.of(new PainGone(areas.iterator().next(), null))
                : unclear(
                        "Is there still pain, and where? Tell me the area, and how strong it is from 1 to 10, or that it is gone.");
    }

    private static int numbers(String text) {
        return (int) NUMBER.matcher(text).results().count();
    }

    /** An exercise's name may have a place in it, as hip thrusts do, that does not hurt. */
    private static String withoutExercises(String plain, ExerciseFinder finder) {
        StringBuilder rest = new StringBuilder();
        Matcher exercise = EXERCISE.matcher(plain);
        while (exercise.find()) {
            String name = exercise.group("name").strip();
            boolean known = !PainAreas.without(name).isBlank() && !(finder.find(name) instanceof Found.None);
            exercise.appendReplacement(rest, known ? " " : Matcher.quoteReplacement(exercise.group()));
        }
        return exercise.appendTail(rest).toString();
    }

    /** The number when there is one, which has to be a severity; else what the words say. */
    private static @Nullable Integer severity(String plain, boolean numbered) {
        Matcher score = SCORE.matcher(plain);
        Matcher bare = BARE.matcher(plain);
        if (score.find()) {
            String number = score.group("n") != null ? score.group("n") : score.group("m");
            double value = number == null ? 0 : Double.parseDouble(number);
            return value == Math.rint(value) ? (Integer) (int) value : null;
        } else if (numbered) {
            return bare.find() ? Integer.valueOf(bare.group("m")) : null;
        }
        Matcher words = WORDS.matcher(plain);
        if (!words.find()) {
            return null;
        }
        return words.group("light") != null ? 3 : words.group("mid") != null ? 5 : words.group("most") != null ? 9 : 7;
    }

    private static @Nullable String exercise(String plain, ExerciseFinder finder) {
        Matcher exercise = EXERCISE.matcher(plain);
        while (exercise.find()) {
            if (finder.find(exercise.group("name").strip()) instanceof Found.One one && one.exerciseId() != null) {
                return one.exerciseId();
            }
        }
        return null;
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
