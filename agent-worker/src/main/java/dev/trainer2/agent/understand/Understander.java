package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.RedFlag;
import dev.trainer2.agent.understand.Understanding.StartWorkout;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message of an athlete means. A pure function: the same words and the same vocabulary give the same reading. One
 * message has one meaning; where a second reading is plausible the athlete is asked.
 */
public final class Understander {
    /** Longer messages are not read, only watched for red flags. */
    private static final int LONGEST = 1000;

    private static final Pattern START = Pattern.compile(
            "(?:(?:let's|lets|let me|i want to|i'm ready to|ready to|can we|time to) )*(?:start|begin|new|go|starte|beginne)(?: (?:a|my|the|today's|new|ein))*"
                    + "(?: (?:workout|session|training|lifting))?(?: (?:now|today))?(?: (?:with|on|mit) (?:the |my )?(?<name>[a-z -]+))?");
    private static final Pattern FORM =
            Pattern.compile("(?:log|add|enter) (?:a |some |my |new )*sets?(?: (?:of|for|on) (?<name>[a-z -]+))?");
    private static final Pattern LOG_THIS = Pattern.compile(
            "^(?:(?:can|could|would|will) you )?(?:please )?(?:log|record|note|track)(?: (?:this|that|down))?:? (?=.*\\d)");
    private static final Pattern NOT_DONE = Pattern.compile(
            "\\b(?:not|never|want|wanna|wanted|going to|gonna|will|would|should|shall|could|might|may|hope|hoping|try|tried|trying|goal|target|planned|planning|plan to|aim\\w*|almost|nearly|instead|tomorrow|tonight|next time|if|supposed|i'll|i'd|about to|need to|have to|nicht|kein\\w*|will|mochte)\\b|n't\\b|\\b(?:he|she|they|his|her|friend|buddy|wife|husband|partner|brother|you)\\b");

    private Understander() {}

    /** What a text means. */
    public static Understanding understand(String text, Vocabulary vocabulary) {
        String plain = Plain.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        Optional<Sign> sign = Signs.callingForHelp(text);
        if (sign.isPresent()) {
            return new RedFlag(sign.get());
        } else if (text.length() > LONGEST) {
            return new Unclear("That is a long message. Could you send it in parts?");
        }
        String said = Plain.impolite(plain);
        if (said.isBlank()) {
            return new Unclear(
                    "What can I do for you? You can log sets, tell how you are, or ask about your training.");
        }
        ExerciseFinder finder = new ExerciseFinder(vocabulary);
        if (LOG_THIS.matcher(said).find()) {
            String sets = LOG_THIS.matcher(said).replaceFirst("").replaceFirst("\\s*\\?+$", "");
            return told(sets, vocabulary, finder).orElseGet(Understander::lost);
        }
        return PanelWishReader.read(said, finder)
                .or(() -> wish(said, vocabulary, finder))
                .or(() -> question(said, vocabulary, finder))
                .or(() -> PainReader.read(said, finder))
                .or(() -> told(said, vocabulary, finder))
                .orElseGet(Understander::lost);
    }

    private static Understanding lost() {
        return new Unclear(
                "I did not understand that. You can log sets (\"bench 80x8 @8\"), tell how you slept or what "
                        + "hurts, change the plan (\"skip legs this week\"), or ask about your training.");
    }

    private static Optional<Understanding> wish(String said, Vocabulary vocabulary, ExerciseFinder finder) {
        Matcher start = START.matcher(said);
        Matcher form = FORM.matcher(said);
        Matcher found = start.matches() ? start : form.matches() ? form : null;
        if (found != null && !said.matches("new|go|start|begin|go on|go with.*|new with.*")) {
            String name = found.group("name");
            if (name == null) {
                return Optional.of(new StartWorkout(null, null));
            }
            return Optional.of(
                    finder.find(name) instanceof Found.One one
                            ? new StartWorkout(one.name(), one.exerciseId())
                            : Found.ask(finder.find(name), name));
        }
        return new WishReader(vocabulary, finder).read(said);
    }

    private static Optional<Understanding> question(String said, Vocabulary vocabulary, ExerciseFinder finder) {
        return QuestionReader.asks(said) || QuestionReader.asksShortly(said)
                ? Optional.of(QuestionReader.read(said, vocabulary, finder))
                : Optional.empty();
    }

    private static Optional<Understanding> told(String said, Vocabulary vocabulary, ExerciseFinder finder) {
        if (NOT_DONE.matcher(said).find()) {
            return Optional.of(new Unclear("I log only what you have done. What did you do, or what shall I change?"));
        }
        return BodyweightReader.read(said, vocabulary)
                .or(() -> ReadinessReader.read(said))
                .or(() -> ConditioningReader.read(said))
                .or(() -> new LogReader(vocabulary, finder).read(said));
    }
}
