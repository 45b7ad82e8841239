package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pain, where and how strong, and pain that is gone. */
final class PainReader {
    private static final Map<String, Pattern> AREAS = new LinkedHashMap<>();

    static {
        area("lower_back", "lower[- ]back|low back|lumbar|spine|unterer rucken|lws|kreuz");
        area("rear_delts", "rear delts?");
        area("front_delts", "front delts?");
        area("side_delts", "side delts?");
        area("shoulder", "shoulders?|rotator cuff|schultern?|delts?");
        area("knee", "knees?|patella|knie");
        area("elbow", "elbows?|ellbogen|ellenbogen");
        area("wrist", "wrists?|handgelenke?");
        area("hip", "hips?|hip flexors?|groin|hufte");
        area("ankle", "ankles?|achilles|sprunggelenk|knochel");
        area("neck", "neck|nacken");
        area("chest", "pecs?|pectorals?|chest|brust");
        area("traps", "traps?");
        area("biceps", "biceps?");
        area("triceps", "triceps?");
        area("forearms", "forearms?");
        area("quads", "quads?|quadriceps");
        area("hamstrings", "hamstrings?|hammy");
        area("glutes", "glutes?");
        area("adductors", "adductors?");
        area("calves", "calf|calves|wade");
        area("abs", "abs|abdominals?");
        area("back", "upper back|lats?|mid(?:dle)? back");
    }

    private static final Pattern PAIN = Pattern.compile(
            "\\b(?:pain|pains|painful|hurts?|hurting|aches?|aching|achy|injur(?:ed|y)|tweaked|strained|twinge|sharp|schmerz(?:en|t)?|weh)\\b");
    private static final Pattern GONE = Pattern.compile(
            "\\b(?:(?:is|are|feels?|feeling|was) (?:all |completely |totally |much )?(?:fine|ok|okay|good|gone|healed|recovered|pain[- ]?free|normal)|gone|cleared?|healed"
                    + "|no (?:more|longer)|no pain|pain[- ]?free|(?:doesn't|does not|don't|do not|stopped|isn't|not) (?:hurt(?:ing|s)?|painful|aching)|weg|wieder gut)\\b");
    private static final Pattern NOT_GONE =
            Pattern.compile("\\b(?:not|isn't|hasn't|never|almost|nearly|still|when|if|hope|until|but|better|will)\\b");
    private static final Pattern SCORE = Pattern.compile(
            "(?<![\\d.])(?<n>\\d{1,3}(?:\\.\\d)?)\\s*(?:/|out of|von)\\s*10\\b|\\b(?:severity|pain|level|at|about|like|a|is|of|hurts?|,)\\s*(?:of |is |at |about |level |an? )*(?<m>\\d{1,3})(?![\\d.]|\\s*(?:x|kg|lb|days?|weeks?|min|reps?|sets?|hours?))");
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])(?<m>\\d{1,2})$");
    private static final Pattern WORDS =
            Pattern.compile("\\b(?:(?<light>slight(?:ly)?|mild(?:ly)?|a (?:little|bit|tiny bit)|minor|leicht\\w*)"
                    + "|(?<mid>moderate(?:ly)?|medium|mittel\\w*)|(?<strong>severe(?:ly)?|bad(?:ly)?|strong(?:ly)?|really|a lot|intense|terribl[ey]|stark\\w*|sehr)"
                    + "|(?<most>excruciating|unbearable|worst))\\b");
    private static final Pattern EXERCISE = Pattern.compile(
            "\\b(?:when i|whenever i|when|while|during|on|from|doing|in|beim|after)\\s+(?:(?:i|my|the|do|doing) )*(?<name>[a-z][a-z -]*?)(?=[,;]|\\s*\\d|$| (?:at|and|about|it|is|severity|today|again)\\b)");
    private static final Pattern SIDE = Pattern.compile("\\b(?:left|right|both)\\b");

    private PainReader() {}

    private static void area(String name, String words) {
        AREAS.put(name, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** Pain, its end, or a question about it; empty when the text is about something else. */
    static Optional<Understanding> read(String plain, ExerciseFinder finder) {
        String area = area(plain);
        Matcher gone = GONE.matcher(plain);
        boolean pain = PAIN.matcher(plain).find();
        if (gone.find() && (area != null || pain)) {
            String without = GONE.matcher(plain).replaceAll(" ");
            if (area == null || NOT_GONE.matcher(without).find() || LogReader.looksLikeSets(plain)) {
                return unclear(
                        "Is there still pain, and where? Tell me the area, and how strong it is from 1 to 10, or that it is gone.");
            }
            return Optional.of(new PainGone(area, null));
        }
        if (!pain) {
            return Optional.empty();
        }
        if (LogReader.looksLikeSets(plain)
                || plain.matches(
                        "(?s).*\\b(?:no|not|n't|never|without|if|used to|last (?:week|month|year)|yesterday)\\b.*")) {
            return unclear("Does something hurt now? Tell me where, and how strong it is from 1 to 10.");
        }
        if (area == null) {
            return unclear("Where does it hurt, and how strong is it, 1 to 10?");
        }
        Integer severity = severity(plain);
        if (severity == null) {
            return unclear("How strong is the pain in your " + area.replace('_', ' ') + ", 1 to 10?");
        } else if (severity < 1 || severity > 10) {
            return unclear("Pain goes from 1 to 10. How strong is it?");
        }
        return Optional.of(new PainSaid(area, severity, exercise(plain, finder)));
    }

    private static @Nullable String area(String plain) {
        String found = null;
        String left = SIDE.matcher(plain).replaceAll(" ").replace("hanging knee", "hanging");
        for (Map.Entry<String, Pattern> area : AREAS.entrySet()) {
            Matcher matcher = area.getValue().matcher(left);
            if (matcher.find()) {
                if (found != null) {
                    // a second area may be a part of an exercise's name: the one named first is meant
                    return first(found, area.getKey(), plain);
                }
                found = area.getKey();
                left = matcher.replaceAll(" ");
            }
        }
        return found;
    }

    private static @Nullable String first(String one, String other, String plain) {
        Matcher when = EXERCISE.matcher(plain);
        String before = when.find() ? plain.substring(0, when.start()) : plain;
        boolean hasOne = at(one, before);
        return hasOne == at(other, before) ? null : hasOne ? one : other;
    }

    private static boolean at(String area, String text) {
        Pattern pattern = AREAS.get(area);
        return pattern != null && pattern.matcher(text).find();
    }

    private static @Nullable Integer severity(String plain) {
        Matcher score = SCORE.matcher(plain);
        if (score.find()) {
            String number = score.group("n") != null ? score.group("n") : score.group("m");
            double value = number == null ? 0 : Double.parseDouble(number);
            return value == Math.rint(value) ? (Integer) (int) value : null;
        }
        Matcher bare = BARE.matcher(plain);
        if (bare.find()) {
            return Integer.valueOf(bare.group("m"));
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
