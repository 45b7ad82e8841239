package dev.trainer2.agent.eval;

import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Understanding;
import java.util.Locale;
import java.util.Map;

/** What the labels call the meanings of messages. */
final class Intents {
    private static final Map<Topic, String> NAMES = Map.ofEntries(
            Map.entry(Topic.DELOAD_QUESTION, "deload"),
            Map.entry(Topic.DELOAD_WISH, "deload"),
            Map.entry(Topic.WHY_PLAN, "why"),
            Map.entry(Topic.BODYWEIGHT, "weight"),
            Map.entry(Topic.PREGNANCY, "doctor"),
            Map.entry(Topic.RAPID_LOSS, "doctor"),
            Map.entry(Topic.DRUGS, "doctor"),
            Map.entry(Topic.BLOOD_PRESSURE, "doctor"),
            Map.entry(Topic.UNDER_16, "doctor"),
            Map.entry(Topic.LOG_CHECK_IN, "checkin"));

    private Intents() {}

    static String of(Understanding meaning) {
        return switch (meaning) {
            case Understanding.RedFlag flag ->
                flag.sign().kind() == dev.trainer2.science.signs.Sign.Kind.CRISIS ? "crisis" : "emergency";
            case Understanding.Mended mended -> "fix-draft";
            case Understanding.Log log -> "log-sets";
            case Understanding.CheckInSaid said -> "checkin";
            case Understanding.BodyweightSaid said -> "log-weight";
            case Understanding.ConditioningSaid said -> "log-cardio";
            case Understanding.PainSaid said -> "pain";
            case Understanding.PainOpen open -> "ask-severity";
            case Understanding.PainGone gone -> "pain-over";
            case Understanding.SkipMuscles skip -> "less-muscle";
            case Understanding.SkipDay skip -> "skip-day";
            case Understanding.SwapWish swap -> "swap";
            case Understanding.LessTime time -> "time-limit";
            case Understanding.AddMuscles add -> "more-muscle";
            case Understanding.AddExercise add -> "add";
            case Understanding.RemoveWish remove -> "remove";
            case Understanding.MoveDay move -> "move";
            case Understanding.DeloadWish wish -> "deload";
            case Understanding.PlanWish wish -> wish.templateId() == null ? "new-plan" : "program";
            case Understanding.Insist insist -> "insist";
            case Understanding.StartWorkout start -> "start-workout";
            case Understanding.RestWish rest -> "rest-timer";
            case Understanding.CheckInWish wish -> "checkin";
            case Understanding.About about -> of(about.topic());
            case Understanding.Either either -> "asked back";
            case Understanding.Unclear unclear -> "asked back";
            case Understanding.Lost lost -> "asked back";
        };
    }

    static String of(Topic topic) {
        return topic.name().startsWith("CARD_")
                ? "card"
                : NAMES.getOrDefault(
                        topic, topic.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The card a meaning is answered with; empty for others. */
    static String card(Understanding meaning) {
        return meaning instanceof Understanding.About about
                ? switch (about.topic()) {
                    case PREGNANCY -> "pregnancy";
                    case RAPID_LOSS -> "rapid_loss";
                    case DRUGS -> "drugs";
                    case BLOOD_PRESSURE -> "blood_pressure";
                    case UNDER_16 -> "under_16";
                    default -> about.topic().name().replace("CARD_", "").toLowerCase(Locale.ROOT);
                }
                : "";
    }

    static Slots slots(Understanding meaning) {
        return meaning instanceof Understanding.About about ? about.slots() : Slots.NONE;
    }
}
