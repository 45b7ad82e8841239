package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.Mended;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes on from sets that were told: the draft mended, one more set, sets without the exercise's name. */
final class LogContext {
    private static final Pattern MENDS = Pattern.compile(
            "^(?:(?:no|nah|nein|ne|oops|ups|sorry|wait|actually|eigentlich|i mean|i meant|meinte|ich meinte|make (?:it|that|them)|make|it was|that was|it were|they were|was|were|es waren?|das waren?|waren?|war|mach(?:e)?(?: (?:es|das|daraus))?|should be|should have been|change (?:it |that |the \\w+ )?to|only|nur|doch|sollten|with|mit|at|not \\d+(?:[.,]\\d+)?)[ ,:]*)+(?=.*\\d).*");
    private static final Pattern AGAIN = Pattern.compile(
            "^(?:(?:and|und|then|dann|did|plus|add|log|i did|now|jetzt|ok|habe|gerade)[ ,]*)*(?:another(?: one| set)?|one more(?: set| one)?|same(?: again| weight)?|again|noch (?:ein(?:er|en|mal|s)?)(?: satz)?|nochmals?|das ?(?:gleiche|selbe)(?: (?:noch ?mal|nochmal))?|(?:noch )?einen weiteren(?: satz)?)(?: (?:set|satz))?(?: (?:of|with|at|for|mit|a|bei|zu) .*)?$");
    private static final Pattern WRONG =
            Pattern.compile("(?:\\bnot|\\bnicht|\\binstead of|\\bstatt) \\d+(?:[.,]\\d+)?(?: ?(?:kg|lbs?|reps?|wdh))?");
    private static final Pattern REPS = Pattern.compile("(\\d{1,3}) ?(?:reps?|wdh|wiederholung(?:en)?|times|mal)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final int MOST_REPS = 30;

    private LogContext() {}

    static Optional<Understanding> of(
            String mended, Understanding own, Slots slots, Turn before, Vocabulary vocabulary) {
        boolean free = (!(own instanceof Log)
                        || slots.exercises().isEmpty() && MENDS.matcher(mended).matches())
                && !(own instanceof Understanding.BodyweightSaid && slots.load() != null && mended.contains("weigh"));
        if (!free || InContext.words(mended) > 14) {
            return Optional.empty();
        }
        if (before.draft().orElse(null) instanceof Log log
                && MENDS.matcher(mended).matches()
                && slots.exercises().isEmpty()) {
            Optional<Log> changed = changed(log, mended, slots, vocabulary);
            if (changed.isPresent()) {
                return changed.map(Mended::new);
            }
        }
        Log last = before.lastLog().orElse(null);
        if (last == null) {
            return named(mended, own, before, vocabulary);
        }
        if (AGAIN.matcher(mended).matches()) {
            return Optional.of(again(last, mended, slots, vocabulary));
        }
        boolean sets =
                LogReader.looksLikeSets(mended) || mended.matches("\\d+(?:[.,]\\d+)?(?: (?:for|x|fur) \\d+| reps?)?");
        boolean told = own instanceof Unclear || own instanceof About about && about.topic() == Topic.LOG_SETS;
        if (told && sets && slots.exercises().isEmpty()) {
            String name = last.exercises().getLast().exerciseName();
            return Understander.understand(
                                    name + " " + mended.replaceFirst("^(?:then|and|dann|und|now|jetzt) ", ""),
                                    vocabulary)
                            instanceof Log log
                    ? Optional.of(log)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The name of the exercise that was asked for. */
    private static Optional<Understanding> named(String mended, Understanding own, Turn before, Vocabulary vocabulary) {
        boolean asked = before.meaning() instanceof Unclear && LogReader.looksLikeSets(Plain.of(before.text()));
        Optional<Slots.Exercise> exercise = asked && !LogReader.looksLikeSets(mended)
                ? new SlotReader(vocabulary).exercise(mended)
                : Optional.empty();
        if (exercise.isEmpty() || own instanceof About about && about.topic().isQuestion() && mended.contains("?")) {
            return Optional.empty();
        }
        java.util.regex.Matcher digit = Pattern.compile("\\d").matcher(before.text());
        return digit.find()
                        && Understander.understand(
                                        exercise.get().name() + " "
                                                + before.text().substring(digit.start()),
                                        vocabulary)
                                instanceof Log log
                ? Optional.of(log)
                : Optional.empty();
    }

    /** The last set once more, with what is said to be different. */
    private static Log again(Log last, String mended, Slots slots, Vocabulary vocabulary) {
        LoggedExercise exercise = last.exercises().getLast();
        SetSaid set = exercise.sets().getLast();
        SetSaid once = set(set, mended, slots, vocabulary).orElse(set);
        return new Log(
                List.of(new LoggedExercise(exercise.exerciseName(), exercise.exerciseId(), List.of(once))), last.day());
    }

    /** The draft with the last exercise's sets changed: all of them alike, or the last one where they differ. */
    private static Optional<Log> changed(Log log, String mended, Slots slots, Vocabulary vocabulary) {
        LoggedExercise exercise = log.exercises().getLast();
        boolean alike = exercise.sets().stream().distinct().count() == 1
                && !mended.contains("last")
                && !mended.contains("letzt");
        List<SetSaid> sets = new ArrayList<>(exercise.sets());
        for (int i = alike ? 0 : sets.size() - 1; i < sets.size(); i++) {
            Optional<SetSaid> set = set(sets.get(i), mended, slots, vocabulary);
            if (set.isEmpty()) {
                return Optional.empty();
            }
            sets.set(i, set.get());
        }
        List<LoggedExercise> exercises = new ArrayList<>(log.exercises());
        exercises.set(
                exercises.size() - 1,
                new LoggedExercise(exercise.exerciseName(), exercise.exerciseId(), List.copyOf(sets)));
        return Optional.of(new Log(List.copyOf(exercises), log.day()));
    }

    private static Optional<SetSaid> set(SetSaid set, String mended, Slots slots, Vocabulary vocabulary) {
        String right = WRONG.matcher(mended).replaceAll(" ");
        java.util.regex.Matcher reps = REPS.matcher(right);
        Integer count = reps.find() ? Integer.valueOf(reps.group(1)) : null;
        Load load = slots.load();
        java.util.regex.Matcher number = NUMBER.matcher(right);
        if (count == null && (load == null || !right.matches(".*(?:kg|kilo|lb|pound).*")) && number.find()) {
            double value = Double.parseDouble(number.group().replace(',', '.'));
            boolean isReps = value == Math.rint(value)
                    && value <= MOST_REPS
                    && (set.load() == null
                            || Math.abs(value - orZero(set.reps()))
                                    < Math.abs(value - set.load().value()));
            count = isReps ? Integer.valueOf((int) value) : null;
            load = isReps
                    ? null
                    : new Load(
                            value,
                            set.load() == null ? vocabulary.unit() : set.load().unit());
        }
        return count == null && load == null
                ? Optional.empty()
                : Optional.of(new SetSaid(
                        set.type(),
                        load == null ? set.load() : load,
                        count == null ? set.reps() : count,
                        set.seconds(),
                        set.rpe()));
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
