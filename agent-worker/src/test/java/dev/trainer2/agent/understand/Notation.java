package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.Asked;
import dev.trainer2.agent.understand.Understanding.BodyweightSaid;
import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.CheckInWish;
import dev.trainer2.agent.understand.Understanding.ConditioningSaid;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.FatigueAsked;
import dev.trainer2.agent.understand.Understanding.Insist;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.LoggedExercise;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.PainGone;
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
import dev.trainer2.agent.understand.Understanding.VolumeAsked;
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
            case FatigueAsked asked -> "fatigue";
            case VolumeAsked asked -> asked.lastWeek() ? "volume last" : "volume";
            case Asked asked -> "question";
            case Unclear unclear -> "unclear";
        };
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
