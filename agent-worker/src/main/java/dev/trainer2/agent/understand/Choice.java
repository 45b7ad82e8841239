package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Either;
import dev.trainer2.agent.understand.Understanding.Lost;
import dev.trainer2.agent.understand.Understanding.PainOpen;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses what a text is about: the likeliest topic when it is likely enough, one of two when they are close, else nothing. */
final class Choice {
    private static final double CERTAIN = 0.4;
    private static final double LIKELY = 0.22;
    private static final double AHEAD = 2.0;
    private static final double CLOSE = 0.16;

    private static final Pattern PAIN = Pattern.compile("\\b(?:hurts?|pain)\\b|^Pain goes");
    private static final Pattern SIMPLE = Pattern.compile("^(?:How strong|Where does it hurt)");
    private static final Pattern NOT_GONE =
            Pattern.compile("\\b(?:better|besser|almost|fast|bit|bisschen|still|noch|not|nicht)\\b");
    private static final Pattern WHY =
            Pattern.compile("^(?:but |aber |and |und )?(?:why|how come|warum|wieso|weshalb)\\b");
    private static final Pattern DID = Pattern.compile("^(?:did|have|habe)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "^(?:what|how|when|which|should|can|is|are|do|does|did|was|wie|wann|welche\\w*|soll|kann|ist|wo|where|who|am|will|would)\\b");

    private Choice() {}

    /** @param exact what the exact readers would ask back */
    static Understanding of(SlotReader.Read read, Optional<Understanding> exact) {
        List<TopicModel.Guess> guesses = Heard.guesses(read.masked(), 3);
        if (exact.orElse(null) instanceof Unclear unclear
                && PAIN.matcher(unclear.askBack()).find()) {
            return pain(read.slots(), unclear);
        } else if (guesses.isEmpty() || Masks.alone(read.masked())) {
            return exact.orElseGet(() -> bare(read.slots()));
        }
        TopicModel.Guess first = guesses.getFirst();
        TopicModel.Guess second = guesses.get(1);
        if (exact.isPresent() && told(first.topic(), read)) {
            return exact.get();
        } else if (first.topic().isLog() && first.probability() > LIKELY) {
            return logged(first.topic(), read, exact);
        } else if (WHY.matcher(read.masked()).find()) {
            boolean named = !read.slots().exercises().isEmpty() || read.slots().region() != null;
            boolean known = first.topic() == Topic.WHY
                    || first.topic() == Topic.WHY_PLAN
                    || first.topic().name().startsWith("CARD_") && first.probability() >= CERTAIN
                    || first.topic() == Topic.PLATEAU;
            return new About(known ? first.topic() : named ? Topic.WHY_PLAN : Topic.WHY, read.slots());
        }
        boolean ahead = first.probability() >= AHEAD * second.probability();
        if (first.probability() >= CERTAIN || first.probability() >= LIKELY && ahead) {
            return about(first.topic(), read);
        } else if (first.probability() >= CLOSE
                && second.probability() >= CLOSE
                && !second.topic().isLog()) {
            Topic one = Fitting.topic(first.topic(), read.slots());
            Topic other = Fitting.topic(second.topic(), read.slots());
            return one == other ? new About(one, read.slots()) : new Either(one, other, read.slots());
        }
        return exact.orElseGet(() -> new Lost(read.slots()));
    }

    /** Whether what the exact readers ask about goes before a guess: there are numbers, and they are no wish or question. */
    private static boolean told(Topic topic, SlotReader.Read read) {
        String masked = read.masked();
        boolean asks = masked.contains("?") || ASKS.matcher(masked).find();
        if (topic == Topic.PAIN_OVER) {
            return true;
        } else if (asks
                || topic == Topic.CORRECT_SET
                || topic == Topic.DELETE_SET
                || topic == Topic.GOAL
                || topic == Topic.PAIN) {
            return false;
        }
        boolean sets = masked.contains("0x0") || masked.contains("0kg") && topic != Topic.STANDARD;
        if (topic == Topic.LOAD_FOR_REPS) {
            return false;
        } else if (topic == Topic.BEST || topic == Topic.LOAD_FOR_REPS || topic == Topic.ONE_REP_MAX) {
            return sets;
        }
        boolean state = topic == Topic.TIRED
                || topic == Topic.CARD_BEGINNER
                || topic == Topic.LONG_BREAK
                || topic == Topic.UNDER_16
                || topic == Topic.RAPID_LOSS
                || topic == Topic.BLOOD_PRESSURE;
        return masked.contains("0") && !topic.isLog() && (sets || !topic.isWish() && !state);
    }

    /** Something done, or the question whether it was. */
    private static Understanding logged(Topic topic, SlotReader.Read read, Optional<Understanding> exact) {
        boolean asks = read.masked().contains("?") || DID.matcher(read.masked()).find();
        return asks && !read.slots().exercises().isEmpty()
                ? new About(Topic.LAST_TIME, read.slots())
                : exact.orElseGet(() -> new About(topic, read.slots()));
    }

    /** A lift alone may be asked about in two ways; other names and numbers alone say nothing. */
    private static Understanding bare(Slots slots) {
        return slots.exercises().isEmpty() ? new Lost(slots) : new Either(Topic.LAST_TIME, Topic.TREND, slots);
    }

    private static Understanding about(Topic topic, SlotReader.Read read) {
        Slots slots = read.slots();
        boolean over = (topic == Topic.PAIN_OVER || topic == Topic.BACK)
                && slots.area() != null
                && slots.number() == null
                && slots.severity() == null
                && !NOT_GONE.matcher(read.masked()).find();
        if (over) {
            return new Understanding.PainGone(slots.area(), null);
        } else if (topic != Topic.PAIN) {
            return new About(Fitting.topic(topic, slots), slots);
        }
        return pain(slots, null);
    }

    /** A pain, as far as it is told; more than one place or number is asked about. */
    private static Understanding pain(Slots slots, @Nullable Unclear exact) {
        if (exact != null && !SIMPLE.matcher(exact.askBack()).find()) {
            return exact;
        }
        String exercise = slots.exercise().map(Slots.Exercise::id).orElse(null);
        if (slots.area() != null && slots.severity() != null && slots.number() == null) {
            return new PainSaid(slots.area(), slots.severity(), exercise);
        }
        return new PainOpen(slots.area(), exercise);
    }
}
