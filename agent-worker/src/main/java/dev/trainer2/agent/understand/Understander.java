package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.RedFlag;
import dev.trainer2.agent.understand.Understanding.StartWorkout;
import dev.trainer2.agent.understand.Understanding.Unclear;
import dev.trainer2.science.signs.Sign;
import dev.trainer2.science.signs.Signs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message of an athlete means. A pure function: the same words and the same vocabulary give the same reading. What has
 * to be exact (sets, loads, days of a move) is read by forms that account for every word; everything else is compared with
 * examples. Where a second reading is plausible the athlete is asked.
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
            "^(?:(?:can|could|would|will) you )?(?:please )?(?:log|record|note|track|trag\\w*|notier\\w*)(?: (?:this|that|down|ein|mal))?:? (?=.*\\d)");
    private static final Pattern NOT_DONE = Pattern.compile(
            "\\b(?:not|never|want|wanna|wanted|going to|gonna|will|would|should|shall|could|might|may|hope|hoping|try|tried|trying|goal|target|planned|planning|plan to|aim\\w*|almost|nearly|instead|tomorrow|tonight|next time|if|supposed|i'll|i'd|about to|need to|have to|nicht|kein\\w*|will|mochte)\\b|n't\\b|\\b(?:he|she|they|his|her|friend|buddy|wife|husband|partner|brother|you)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "(?s).*\\?\\s*$|^(?:what|what's|whats|when|when's|how|how's|hows|why|where|who|which|did (?:i|we|my)|do i|does|is|is it|are|was|were|am|have i|has|should|shall|can i|could i|may i|must i"
                    + "|show|tell me|explain|wie|wann|warum|wieso|welche[rsn]?|soll|zeig\\w*|darf|habe? ich|bin ich)\\b.*");

    private static final Unclear NO_NAME = new Unclear("Which exercise was that?");

    private Understander() {}

    /** Learns the examples now, so that the first message does not wait for it. */
    public static void learn() {
        Heard.guesses("", 1);
    }

    /** What a text means, whatever was said before. */
    public static Understanding understand(String text, Vocabulary vocabulary) {
        Optional<Sign> sign = Signs.callingForHelp(text);
        if (sign.isPresent()) {
            return new RedFlag(sign.get());
        } else if (text.length() > LONGEST) {
            return new Unclear("That is a long message. Could you send it in parts?");
        }
        String plain = Plain.of(text);
        String said = Plain.impolite(plain);
        if (said.isBlank()) {
            return plain.isBlank()
                    ? new About(Topic.HELP, Slots.NONE)
                    : Choice.of(new SlotReader(vocabulary).read(Heard.SPELLING.mended(plain)), Optional.empty());
        }
        Optional<Understanding> exact = exact(said, vocabulary);
        boolean timer = exact.isPresent() && said.contains("timer");
        if (exact.isPresent() && (timer || !(exact.get() instanceof Unclear))) {
            return exact.get();
        }
        if (vocabulary.current() != null && exact.filter(NO_NAME::equals).isPresent()) {
            Optional<Understanding> going =
                    told(vocabulary.current() + " " + said, vocabulary, new ExerciseFinder(vocabulary));
            if (going.filter(Log.class::isInstance).isPresent()) {
                return going.get(); // a set in the middle of a workout is one of its last exercise
            }
        }
        String mended = Heard.SPELLING.mended(said);
        Optional<Understanding> again = mended.equals(said) ? Optional.empty() : exact(mended, vocabulary);
        return again.filter(meaning -> !(meaning instanceof Unclear))
                .or(() -> otherDay(mended, vocabulary))
                .orElseGet(() -> Choice.of(new SlotReader(vocabulary).read(whole(plain, mended)), exact));
    }

    /** With its greeting, where little else is said. */
    private static String whole(String plain, String mended) {
        return InContext.words(mended) > 3 ? mended : Heard.SPELLING.mended(plain);
    }

    private static Optional<Understanding> exact(String said, Vocabulary vocabulary) {
        ExerciseFinder finder = new ExerciseFinder(vocabulary);
        if (LOG_THIS.matcher(said).find()) {
            String sets = LOG_THIS.matcher(said).replaceFirst("").replaceFirst("\\s*\\?+$", "");
            return told(sets, vocabulary, finder);
        }
        boolean asks = ASKS.matcher(said).matches();
        Optional<Understanding> panel = PanelWishReader.read(said, finder);
        return panel.or(() -> wish(said, vocabulary, finder))
                .or(() -> asks ? Optional.empty() : PainReader.read(said, finder))
                .or(() -> asks ? Optional.empty() : told(said, vocabulary, finder));
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

    private static Optional<Understanding> told(String said, Vocabulary vocabulary, ExerciseFinder finder) {
        if (NOT_DONE.matcher(said).find()) {
            return LogReader.looksLikeSets(said)
                    ? Optional.of(
                            new Unclear("I log only what you have done. What did you do, or what shall I change?"))
                    : Optional.empty();
        }
        return BodyweightReader.read(said, vocabulary)
                .or(() -> ReadinessReader.read(said))
                .or(() -> ConditioningReader.read(said))
                .or(() -> new LogReader(vocabulary, finder).read(said));
    }

    /** Sets of another day: those of the text without the day. */
    private static Optional<Understanding> otherDay(String said, Vocabulary vocabulary) {
        if (ASKS.matcher(said).matches()) {
            return Optional.empty();
        }
        PastDay.Read read = PastDay.read(said, vocabulary.today());
        LocalDate day = read.day();
        return day == null
                ? Optional.empty()
                : told(read.rest(), vocabulary, new ExerciseFinder(vocabulary))
                        .filter(Log.class::isInstance)
                        .map(log -> new Log(((Log) log).exercises(), day));
    }
}
