package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.BodyweightSaid;
import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.CheckInWish;
import dev.trainer2.agent.understand.Understanding.ConditioningSaid;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.Either;
import dev.trainer2.agent.understand.Understanding.Insist;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.Lost;
import dev.trainer2.agent.understand.Understanding.Mended;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.PainGone;
import dev.trainer2.agent.understand.Understanding.PainOpen;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.PlanWish;
import dev.trainer2.agent.understand.Understanding.RedFlag;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.RestWish;
import dev.trainer2.agent.understand.Understanding.SetSaid;
import dev.trainer2.agent.understand.Understanding.SkipDay;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.agent.understand.Understanding.StartWorkout;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An understanding as one line, the notation of the files in {@code phrases}. */
final class Notation {
    private Notation() {}

    static String of(Understanding understanding) {
        return switch (understanding) {
            case RedFlag flag -> "redflag";
            case Log log ->
                "log " + log.exercises().stream().map(Notation::exercise).collect(Collectors.joining(" | "));
            case CheckInSaid said -> checkIn(said);
            case BodyweightSaid said -> "weight " + load(said.load());
            case ConditioningSaid said ->
                "conditioning " + said.kind() + " " + number(said.minutes()) + "min"
                        + (said.meters() == null ? "" : " " + number(Math.rint(said.meters())) + "m")
                        + (said.rpe() == null ? "" : " @" + number(said.rpe()));
            case PainSaid said -> "pain " + said.area() + " " + said.severity();
            case PainGone gone -> "cleared " + (gone.area() != null ? gone.area() : gone.exerciseId());
            case SkipMuscles skip -> "skip " + skip.region();
            case SkipDay skip -> "skip " + day(skip.day());
            case SwapWish swap ->
                "swap " + id(swap.exerciseId(), swap.exerciseName())
                        + (swap.wantedName() == null ? "" : " -> " + id(swap.wantedId(), swap.wantedName()));
            case LessTime time -> "time " + time.minutes() + " " + day(time.day());
            case AddMuscles add -> "add " + add.region();
            case AddExercise add -> "add " + id(add.exerciseId(), add.exerciseName());
            case RemoveWish remove -> "remove " + id(remove.exerciseId(), remove.exerciseName());
            case MoveDay move -> "move " + day(move.from()) + " " + day(move.to());
            case DeloadWish wish -> "deload";
            case PlanWish wish ->
                "plan"
                        + (wish.templateId() != null
                                ? " " + wish.templateId()
                                : wish.weekStart() != null ? " next" : "");
            case Insist insist -> "insist";
            case StartWorkout start -> "start";
            case RestWish rest -> "rest " + rest.seconds() + "s" + (rest.after() == null ? "" : " " + rest.after());
            case CheckInWish form -> "checkin form";
            case PainOpen pain -> "unclear";
            case About about -> about(about);
            case Mended mended -> of(mended.draft());
            case Either either -> "unclear";
            case Lost lost -> "unclear";
            case Unclear unclear -> "unclear";
        };
    }

    /** Topics as the exact readers write them; what has no reading of its own asks back. */
    private static String about(About about) {
        Slots slots = about.slots();
        boolean last =
                slots.span().filter(span -> span.kind() == Span.Kind.LAST_WEEK).isPresent();
        return switch (about.topic()) {
            case FATIGUE -> "fatigue";
            case VOLUME -> last ? "volume last" : "volume";
            case START_WORKOUT -> "start";
            case DELOAD_WISH -> "deload";
            case NEW_PLAN -> last(slots) ? "plan next" : "plan";
            case PROGRAM -> slots.template() == null ? "unclear" : "plan " + slots.template();
            case SWAP -> swap(slots);
            case REMOVE ->
                slots.exercise()
                        .map(one -> "remove " + id(one.id(), one.name()))
                        .orElse("unclear");
            case ADD ->
                slots.exercise().map(one -> "add " + id(one.id(), one.name())).orElse("unclear");
            case MORE_MUSCLE ->
                slots.region() == null ? "unclear" : "add " + slots.region().name();
            case LESS_MUSCLE ->
                slots.region() == null ? "unclear" : "skip " + slots.region().name();
            case SKIP_DAY -> slots.day().map(day -> "skip " + day(day)).orElse("unclear");
            case TIME_LIMIT ->
                slots.minutes() == null || slots.day().isEmpty()
                        ? "unclear"
                        : "time " + slots.minutes() + " " + day(slots.day().get());
            case MOVE ->
                slots.days().size() < 2
                        ? "unclear"
                        : "move " + day(slots.days().get(0)) + " "
                                + day(slots.days().get(1));
            default -> about.topic().isQuestion() ? "question" : "unclear";
        };
    }

    private static boolean last(Slots slots) {
        return slots.span().filter(span -> span.kind() == Span.Kind.NEXT_WEEK).isPresent();
    }

    private static String swap(Slots slots) {
        return slots.exercises().isEmpty()
                ? "unclear"
                : "swap "
                        + id(
                                slots.exercises().getFirst().id(),
                                slots.exercises().getFirst().name())
                        + (slots.exercises().size() < 2
                                ? ""
                                : " -> "
                                        + id(
                                                slots.exercises().get(1).id(),
                                                slots.exercises().get(1).name()));
    }

    private static String exercise(LoggedExercise exercise) {
        return id(exercise.exerciseId(), exercise.exerciseName()) + ": "
                + exercise.sets().stream().map(Notation::set).collect(Collectors.joining("; "));
    }

    private static String set(SetSaid set) {
        List<String> parts = new ArrayList<>();
        if (set.type() != SetType.WORKING) {
            parts.add(set.type().name().substring(0, 1));
        }
        Load load = set.load();
        if (load != null) {
            parts.add(load(load));
        }
        if (set.reps() != null) {
            parts.add("x" + set.reps());
        }
        if (set.seconds() != null) {
            parts.add(set.seconds() + "s");
        }
        Double rpe = set.rpe();
        if (rpe != null) {
            parts.add("@" + number(rpe));
        }
        return String.join(" ", parts);
    }

    private static String checkIn(CheckInSaid said) {
        Double sleep = said.sleepHours();
        return "checkin"
                + (sleep == null ? "" : " sleep=" + number(sleep))
                + (said.soreness() == null ? "" : " soreness=" + said.soreness())
                + (said.stress() == null ? "" : " stress=" + said.stress())
                + (said.motivation() == null ? "" : " motivation=" + said.motivation())
                + (said.feelsCooked() == null ? "" : " cooked");
    }

    private static String day(SaidDay day) {
        return switch (day.how()) {
            case TODAY -> "today";
            case TOMORROW -> "tomorrow";
            case WEEKDAY ->
                day.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT);
            case DATE -> day.date().toString();
        };
    }

    private static String id(@Nullable String id, @Nullable String name) {
        return id != null ? id : String.valueOf(name);
    }

    private static String load(Load load) {
        return number(load.value()) + load.unit().symbol();
    }

    private static String number(double value) {
        return new java.math.BigDecimal(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
