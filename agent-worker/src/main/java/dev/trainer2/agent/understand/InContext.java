package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.Either;
import dev.trainer2.agent.understand.Understanding.Log;
import dev.trainer2.agent.understand.Understanding.Lost;
import dev.trainer2.agent.understand.Understanding.PainOpen;
import dev.trainer2.agent.understand.Understanding.PainSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message means after the one before it: the number that was asked for, the same question of another exercise, a slip. */
final class InContext {
    private static final int FEW_WORDS = 7;
    private static final Pattern FOLLOWS = Pattern.compile(
            "^(?:and|und|but|aber|ok(?:ay)? and|what about|how about|wie (?:sieht es|siehts|sieht's|ist es|war es|war's) (?:mit|bei|denn mit)|was ist mit|was war mit|same for|(?:no |nah |nein |ne )?(?:i meant|i mean|ich meinte|ich meine)|not that|auch|also|or|oder)\\b.*");
    private static final Pattern NO_CONTENT = Pattern.compile(
            "\\bx(?:exercise|muscle|joint|day|month|program)s?\\b|\\b0(?:x0|kg|lbs?)?\\b|[?,.;!:-]|\\b(?:and|und|no|nein|nah|meant|mean|meinte|ich|what|about|how|was|ist|mit|for|fur|the|on|in|at|my|mein|meine|this|last|week|month|woche|monat|letzte[nrs]?|diese[nrms]?|then|same|also|auch|bei|beim|der|die|das|den|dem|to|of|please|bitte|instead|yesterday|gestern|today|heute|reps?|wdh|kg|lbs?|minutes?|min|minuten|days?|tage|times|now|jetzt|nur|only|one|say|maybe|vielleicht|it's|its|around|about|circa|ca|so|like|ungefahr|or|oder|ok|i|think|with|dumbbells?|barbell|machine|kurzhanteln?|langhantel)\\b");
    private static final Set<Topic> ANSWERS =
            Set.of(Topic.YES, Topic.NO, Topic.WHY, Topic.UNDO, Topic.OTHER, Topic.THANKS, Topic.BYE);
    private static final Pattern STRONG =
            Pattern.compile("\\b(?:bad|badly|really|very|strong|severe|schlimm|stark|sehr|heftig)\\b");
    private static final Pattern LIGHT = Pattern.compile(
            "\\b(?:mild|light|little|bit|slight|slightly|not (?:too |so )?bad|leicht|wenig|bisschen|nicht (?:so )?schlimm)\\b");

    private static final Pattern AGREES = Pattern.compile(
            "(?:ok(?:ay|ey)?|cool|alright|all right|nice|great|perfect|good|fine|sweet|k|kk|gut|super|prima|perfekt|top|alles klar|passt|thanks|danke|klingt gut|sounds good)(?:[ ,]+(?:thanks|thx|danke|coach|bro|then|dann|gut|cool))*[ !.]*");
    private static final Pattern DRAFT = Pattern.compile("nothing is written before|vorher wird nichts geschrieben");
    private static final Pattern WAITS = Pattern.compile(
            "nothing is written before|vorher wird nichts geschrieben|Accept it, deny it|Sag \\*ja\\*, \\*nein\\*|(?:Shall I|Soll ich) [^?]*\\?\\s*$");

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:and |und |what about |how about )?(?:(?:the )?(?:one|week|month) before(?: that)?|(?:die |den |der )?(?:woche |monat )?davor) ?\\??$");
    private static final Set<Topic> SPANNED = Set.of(Topic.WEEK, Topic.VOLUME, Topic.TONNAGE, Topic.SESSIONS);
    private static final Pattern THIS = Pattern.compile("^(?:and|und) (?:this(?: one)?|diese[nrs]?) ?\\??$");
    private static final Set<Topic> NEEDS_LIFT = Set.of(
            Topic.LOAD_FOR_REPS,
            Topic.HEAVIER,
            Topic.TECHNIQUE,
            Topic.CHART,
            Topic.SWAP,
            Topic.REMOVE,
            Topic.MUSCLES_OF,
            Topic.SET_COUNT,
            Topic.STANDARD);

    private InContext() {}

    static Understanding of(String text, Understanding own, Turn before, Vocabulary vocabulary) {
        if (own instanceof Understanding.RedFlag) {
            return own;
        }
        String mended = whole(Heard.SPELLING.mended(Plain.of(text)), before);
        SlotReader.Read read = new SlotReader(vocabulary).read(mended);
        return earlier(mended, before, vocabulary)
                .or(() -> agreed(mended, own, before))
                .or(() -> pain(mended, own, read, before))
                .or(() -> LogContext.of(mended, own, read.slots(), before, vocabulary))
                .or(() -> number(mended, read.slots(), before))
                .or(() -> same(mended, own, read, before))
                .or(() -> lift(mended, own, before))
                .orElse(own);
    }

    /** "And this one" after a week is this week. */
    private static String whole(String mended, Turn before) {
        boolean cut = THIS.matcher(mended).matches();
        Span.Kind kind = before.about()
                .flatMap(about -> about.slots().span())
                .map(Span::kind)
                .orElse(null);
        if (!cut || kind == null) {
            return mended;
        }
        boolean month = kind == Span.Kind.LAST_MONTH || kind == Span.Kind.THIS_MONTH || kind == Span.Kind.MONTH;
        return mended.contains("dies")
                ? month ? "und diesen monat" : "und diese woche"
                : month ? "and this month" : "and this week";
    }

    /**
     * Of several answers the first that shows what would be written, since the athlete asked for it; then the first that
     * waits for a yes or a no, else the last: one that nobody asked for may come between.
     */
    static String waiting(List<String> replies) {
        return first(DRAFT, replies).or(() -> first(WAITS, replies)).orElse(replies.getLast());
    }

    private static Optional<String> first(Pattern pattern, List<String> replies) {
        return replies.stream().filter(reply -> pattern.matcher(reply).find()).findFirst();
    }

    /** "And the one before": a week earlier, or a month, than what was asked about. */
    private static Optional<Understanding> earlier(String mended, Turn before, Vocabulary vocabulary) {
        About about = before.about().orElse(null);
        if (about == null || !BEFORE.matcher(mended).matches() || !SPANNED.contains(about.topic())) {
            return Optional.empty();
        }
        LocalDate monday = SpanReader.monday(vocabulary.today());
        Span now = about.slots().span().orElse(new Span(monday, monday.plusDays(6), Span.Kind.THIS_WEEK));
        boolean month = now.kind() == Span.Kind.THIS_MONTH
                || now.kind() == Span.Kind.LAST_MONTH
                || now.kind() == Span.Kind.MONTH;
        Span span = month
                ? new Span(now.from().minusMonths(1), now.from().minusDays(1), Span.Kind.MONTH)
                : new Span(
                        now.from().minusWeeks(1),
                        now.to().minusWeeks(1),
                        now.kind() == Span.Kind.THIS_WEEK ? Span.Kind.LAST_WEEK : Span.Kind.WEEK);
        return about(about.topic(), Filled.span(about.slots(), span));
    }

    /** "Ok" is a yes where something waits for one. */
    private static Optional<Understanding> agreed(String mended, Understanding own, Turn before) {
        boolean waits = WAITS.matcher(before.reply()).find();
        return waits && AGREES.matcher(mended).matches() && !(own instanceof Log)
                ? Optional.of(new About(Topic.YES, Slots.NONE))
                : Optional.empty();
    }

    /** How strong it is, or where. */
    private static Optional<Understanding> pain(String mended, Understanding own, SlotReader.Read read, Turn before) {
        PainOpen open = before.meaning() instanceof PainOpen said
                ? said
                : before.meaning() instanceof PainSaid said ? new PainOpen(said.area(), said.exerciseId()) : null;
        boolean placed = read.slots().area() != null && words(mended) < 4; // "elbow 6" is no set of an exercise
        boolean free = placed
                || own instanceof Lost
                || own instanceof Unclear
                || own instanceof Either
                || own instanceof PainOpen
                || own instanceof About about && !ANSWERS.contains(about.topic());
        if (open == null || words(mended) > FEW_WORDS || !free && !(own instanceof PainSaid)) {
            return Optional.empty();
        }
        Slots slots = read.slots();
        String area = slots.area() == null ? open.area() : slots.area();
        Integer severity = severity(mended, slots, before.meaning() instanceof PainOpen);
        if (area == null
                && before.text().toLowerCase(java.util.Locale.ROOT).matches(".*(?:back|rücken|ruecken|rucken).*")) {
            area = mended.matches(".*\\b(?:lower|low|unten|unter\\w*)\\b.*")
                    ? "lower_back"
                    : mended.matches(".*\\b(?:upper|middle|mid|oben|ober\\w*|mitte)\\b.*") ? "back" : null;
            if (area != null && severity == null) {
                return Optional.of(new PainOpen(area, open.exerciseId()));
            }
        }
        if (severity != null && area != null) {
            return Optional.of(new PainSaid(area, severity, open.exerciseId()));
        } else if (slots.area() != null && bare(read.masked())) {
            return Optional.of(new PainOpen(slots.area(), open.exerciseId()));
        }
        return Optional.empty();
    }

    private static @Nullable Integer severity(String mended, Slots slots, boolean asked) {
        if (slots.severity() != null) {
            return slots.severity();
        } else if (slots.number() != null) {
            double number = slots.number();
            return number >= 1 && number <= 10 && number == Math.rint(number) && slots.load() == null
                    ? Integer.valueOf((int) number)
                    : null;
        } else if (!asked || !slots.exercises().isEmpty()) {
            return null;
        }
        return LIGHT.matcher(mended).find()
                ? Integer.valueOf(3)
                : STRONG.matcher(mended).find() ? Integer.valueOf(7) : null;
    }

    /** The number that was asked for. */
    private static Optional<Understanding> number(String mended, Slots slots, Turn before) {
        About asked = before.about().orElse(null);
        if (asked == null || slots.number() == null || words(mended) > 4) {
            return Optional.empty();
        }
        int number = (int) Math.round(slots.number());
        Slots was = asked.slots();
        return switch (asked.topic()) {
            case DAYS_PER_WEEK ->
                was.times() == null ? about(asked.topic(), Filled.times(was, number)) : Optional.empty();
            case TIME_LIMIT, SESSION_MINUTES ->
                was.minutes() == null ? about(asked.topic(), Filled.minutes(was, number)) : Optional.empty();
            case LOAD_FOR_REPS ->
                was.reps() == null && slots.load() == null
                        ? about(asked.topic(), Filled.reps(was, number))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Understanding> about(Topic topic, Slots slots) {
        return Optional.of(new About(topic, slots));
    }

    /** The same question or wish of something else. */
    private static Optional<Understanding> same(String mended, Understanding own, SlotReader.Read read, Turn before) {
        Turn subject = before.subject().orElse(null);
        Slots slots = read.slots();
        boolean exact =
                !(own instanceof About || own instanceof Either || own instanceof Lost || own instanceof Unclear);
        boolean answer = own instanceof About about && ANSWERS.contains(about.topic());
        boolean follows = FOLLOWS.matcher(mended).matches() && words(mended) <= FEW_WORDS;
        if (subject == null
                || exact
                || answer && slots.isEmpty()
                || slots.isEmpty() && slots.unit() == null && slots.equipment().isEmpty()
                || !follows && !bare(read.masked())) {
            return Optional.empty();
        }
        About about = subject.about().orElseThrow();
        boolean asksAnew = follows
                && own instanceof About newer
                && newer.topic().isQuestion()
                && newer.topic() != about.topic()
                && !bare(read.masked())
                && words(mended) > 4;
        if (asksAnew) {
            About newer = (About) own;
            return about(newer.topic(), newer.slots().over(about.slots()));
        }
        Slots merged = merged(about.topic(), slots, about.slots());
        return about(Fitting.topic(about.topic(), merged), merged);
    }

    /** The lift that was talked about, for a question that needs one and names none. */
    private static Optional<Understanding> lift(String mended, Understanding own, Turn before) {
        Optional<Slots.Exercise> talked =
                before.about().flatMap(about -> about.slots().exercise());
        Slots slots = own instanceof About about ? about.slots() : own instanceof Either either ? either.slots() : null;
        Topic topic = own instanceof About about ? about.topic() : own instanceof Either either ? either.first() : null;
        if (topic == null || slots == null || talked.isEmpty() || words(mended) > FEW_WORDS + 2) {
            return Optional.empty();
        }
        boolean missing = slots.exercises().isEmpty() && slots.region() == null;
        Topic meant = own instanceof Either either && NEEDS_LIFT.contains(either.second()) ? either.second() : topic;
        return missing && NEEDS_LIFT.contains(meant)
                ? about(meant, Filled.exercise(slots, talked.get()))
                : Optional.empty();
    }

    /** A number alone goes where the topic has one. */
    private static Slots merged(Topic topic, Slots now, Slots before) {
        Slots merged = now.over(before);
        return topic == Topic.LOAD_FOR_REPS && now.reps() == null && now.number() != null && now.load() == null
                ? Filled.reps(merged, (int) Math.round(now.number()))
                : merged;
    }

    /** Whether a text says nothing but names and numbers. */
    static boolean bare(String masked) {
        return NO_CONTENT.matcher(masked).replaceAll(" ").isBlank();
    }

    static int words(String text) {
        Matcher word = Pattern.compile("\\S+").matcher(text);
        return (int) word.results().count();
    }

    /** Whether sets were told. */
    static boolean isLog(Turn turn) {
        return turn.draft().filter(Log.class::isInstance).isPresent();
    }
}
