package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.AddExercise;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.DeloadWish;
import dev.trainer2.agent.understand.Understanding.Insist;
import dev.trainer2.agent.understand.Understanding.LessTime;
import dev.trainer2.agent.understand.Understanding.MoveDay;
import dev.trainer2.agent.understand.Understanding.RemoveWish;
import dev.trainer2.agent.understand.Understanding.SkipDay;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.agent.understand.Understanding.SwapWish;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads wishes about the plan. A form has to fit the whole text, so that no word is passed over. */
final class WishReader {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:can|could|would|will) (?:you|we|i) |please |i (?:want|would like|need|wanna|have)(?: to)? |i'd (?:like|love|rather)(?: to)? |i'll (?:have to )?"
                    + "|let's |lets |just |maybe |kannst du |ich (?:will|mochte) |i'm going to )+");
    private static final Pattern NEGATED = Pattern.compile("^(?:do not|don't|dont|never) ");
    private static final String D = "(?<day>" + Days.DAY + ")";
    private static final String ON = "(?: (?:on |this |coming |for |am )*" + D + "(?:'?s)?)?";
    private static final String WEEK = "(?: (?:this week|for this week|diese woche))?";
    private static final String DAYS =
            "(?:(?:on|this|coming|for|am|the) )*" + D + "(?:'s|s)?(?: (?:workout|session|training|gym))?";
    private static final Pattern INSIST = Pattern.compile(
            "(?:i (?:still )?insist(?: on (?:it|that|this))?|do it anyway|i (?:really )?want it anyway|anyway|override(?: it)?|do it regardless|apply it anyway|i know[, ]+do it anyway|yes[, ]+do it anyway|mach es trotzdem|ich bestehe darauf|trotzdem)");
    private static final Pattern DELOAD = Pattern.compile(
            "(?:(?:give me |take |do |have |make (?:this|it) |start |plan )?(?:a |this )?(?:deload|easy week|easier week|light week|lighter week)(?: week)?(?: (?:this week|now))?|(?:to )?deload(?: (?:this week|now))?|need a deload(?: week)?|entlastungswoche)");
    private static final List<Pattern> SKIP_DAY = List.of(
            Pattern.compile("(?:skip|cancel|drop|miss|streich\\w*)(?: the)?(?: (?:workout|session|training))? " + DAYS),
            Pattern.compile("(?:i )?(?:can't|cannot|can not|won't|will not|am not able to)(?: be able to)? "
                    + "(?:make it(?: to the gym)?|train|work ?out|lift|come|go|make|do) " + DAYS),
            Pattern.compile("(?:i )?kann " + DAYS + " nicht(?: trainieren)?"),
            Pattern.compile("no (?:gym|training|workout|session|lifting|time) " + DAYS),
            Pattern.compile("(?:i'm |i am )(?:away|out|busy|travell?ing|not available|unavailable) " + DAYS));
    private static final Pattern SKIP =
            Pattern.compile("(?:skip|no|leave out|drop|avoid|without|not train|keine?) (?<what>[a-z -]+?)" + WEEK);
    private static final Pattern SWAP = Pattern.compile(
            "(?:(?:to )?(?:swap|replace|switch|exchange|substitute|change|ersetze|tausche)(?: out)?) (?<what>.+?)(?: (?:for|with|to|against|durch|gegen|mit) (?<wanted>.+?))?"
                    + ON + WEEK);
    private static final Pattern INSTEAD = Pattern.compile(
            "(?:do |have )?(?<wanted>.+?) (?:instead of|rather than|in place of|statt) (?<what>.+?)" + ON + WEEK);
    private static final Pattern TIME = Pattern.compile(
            "(?:i )?(?:only |just |have |have only |only have |only got |got |got only |i've |i've only got |nur |there's only |there is only )+(?<n>\\d{1,4}|half an hour|an hour) ?(?:min|mins|minutes|minuten|m)?(?: (?:to train|for training|time|available))? "
                    + DAYS
                    + "|(?:on |am )?(?<day2>" + Days.DAY
                    + ")[, ]+(?:i )?(?:only |just |have |only have |have only |nur )+(?<n2>\\d{1,4}|half an hour|an hour) ?(?:min|mins|minutes|minuten)?"
                    + "|(?:make|keep|shorten|cut) " + DAYS.replace("<day>", "<day3>")
                    + " (?:to |at |down to )?(?<n3>\\d{1,4}) ?(?:min|mins|minutes|minuten)");
    private static final Pattern ADD = Pattern.compile(
            "(?:add|include|give me|more|put in|mehr)(?: (?:in|some|more|extra|a bit of|some more))* (?<what>.+?)(?: (?:to (?:the|my) (?:plan|week|program)|in the plan|exercises?|work))?"
                    + ON + WEEK);
    private static final Pattern REMOVE = Pattern.compile(
            "(?:remove|delete|drop|take out|get rid of|leave out|ditch|skip|no more|entferne|cut) (?<what>.+?)(?: from (?:the|my) (?:plan|week|program))?"
                    + ON + WEEK);
    private static final Pattern MOVE = Pattern.compile(
            "(?:move|shift|reschedule|push|swap|switch|postpone|verschiebe) (?:(?:the|my) )?(?:(?:workout|session|training) (?:on |from )?)?(?<from>"
                    + Days.DAY
                    + ")(?:'s)?(?: (?:workout|session|training))?(?: back)? (?:to|onto|until|for|with|auf) (?<to>"
                    + Days.DAY + ")(?: please)?"
                    + "|(?:do|train) (?<from2>" + Days.DAY + ")(?:'s)?(?: (?:workout|session|training))? on (?<to2>"
                    + Days.DAY + ")(?: instead)?");

    private final Vocabulary vocabulary;
    private final ExerciseFinder finder;

    WishReader(Vocabulary vocabulary, ExerciseFinder finder) {
        this.vocabulary = vocabulary;
        this.finder = finder;
    }

    /** A wish; empty when the text is none. */
    Optional<Understanding> read(String plain) {
        String text = OPENING.matcher(plain.replaceFirst("\\s*\\?+$", ""))
                .replaceFirst("")
                .strip();
        if (INSIST.matcher(text).matches()) {
            return Optional.of(new Insist());
        } else if (NEGATED.matcher(text).find()) {
            return Optional.empty();
        } else if (DELOAD.matcher(text).matches()) {
            return Optional.of(new DeloadWish());
        }
        return PlanWords.read(text, vocabulary.today())
                .or(() -> move(text))
                .or(() -> time(text))
                .or(() -> skipDay(text))
                .or(() -> skip(text))
                .or(() -> swap(text))
                .or(() -> remove(text))
                .or(() -> add(text));
    }

    private Optional<Understanding> move(String text) {
        Matcher move = MOVE.matcher(text);
        if (!move.matches()) {
            return Optional.empty();
        }
        SaidDay from = day(group(move, "from", "from2"));
        SaidDay to = day(group(move, "to", "to2"));
        return from == null || to == null || from.date().equals(to.date())
                ? unclear("From which day to which day shall I move the session?")
                : Optional.of(new MoveDay(from, to));
    }

    private Optional<Understanding> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        SaidDay day = day(group(time, "day", "day2", "day3"));
        String number = group(time, "n", "n2", "n3");
        int minutes = number == null
                ? 0
                : number.startsWith("half") ? 30 : number.startsWith("an") ? 60 : Integer.parseInt(number);
        return day == null || minutes < 10 || minutes > 240
                ? unclear("How many minutes do you have, and on which day? I can plan 10 to 240.")
                : Optional.of(new LessTime(day, minutes));
    }

    private Optional<Understanding> skipDay(String text) {
        for (Pattern form : SKIP_DAY) {
            Matcher skip = form.matcher(text);
            if (skip.matches()) {
                return Optional.ofNullable(day(skip.group("day"))).map(SkipDay::new);
            }
        }
        return Optional.empty();
    }

    private Optional<Understanding> skip(String text) {
        Matcher skip = SKIP.matcher(text);
        return skip.matches()
                ? Regions.region(skip.group("what"))
                        .<Understanding>map(region -> new SkipMuscles(region.name(), region.muscles()))
                : Optional.empty();
    }

    private Optional<Understanding> swap(String text) {
        Matcher swap = SWAP.matcher(text);
        Matcher instead = INSTEAD.matcher(text);
        Matcher found = swap.matches() ? swap : instead.matches() ? instead : null;
        if (found == null) {
            return Optional.empty();
        }
        String what = bare(found.group("what"));
        String wanted = found.group("wanted");
        if (!(finder.find(what) instanceof Found.One out)) {
            return Optional.of(Found.ask(finder.find(what), what));
        }
        SaidDay day = day(found.group("day"));
        if (wanted == null || wanted.matches("(?:something|anything|sth)(?: (?:else|different|other|easier))?")) {
            return Optional.of(new SwapWish(out.name(), out.exerciseId(), null, null, day));
        }
        String name = bare(wanted);
        return finder.find(name) instanceof Found.One in
                ? Optional.of(new SwapWish(out.name(), out.exerciseId(), in.name(), in.exerciseId(), day))
                : Optional.of(Found.ask(finder.find(name), name));
    }

    private Optional<Understanding> remove(String text) {
        Matcher remove = REMOVE.matcher(text);
        if (!remove.matches() || LogReader.looksLikeSets(text)) {
            return Optional.empty();
        }
        String what = bare(remove.group("what"));
        SaidDay day = day(remove.group("day"));
        Optional<Regions.Region> region = Regions.region(what);
        if (region.isPresent()) {
            return Optional.of(new SkipMuscles(region.get().name(), region.get().muscles()));
        }
        return finder.find(what) instanceof Found.One one
                ? Optional.of(new RemoveWish(one.name(), one.exerciseId(), day))
                : Optional.of(Found.ask(finder.find(what), what));
    }

    private Optional<Understanding> add(String text) {
        Matcher add = ADD.matcher(text);
        if (!add.matches() || text.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String what = bare(add.group("what"));
        Optional<Regions.Region> region = Regions.region(what);
        if (region.isPresent()) {
            return Optional.of(new AddMuscles(region.get().name(), region.get().muscles()));
        }
        return finder.find(what) instanceof Found.One one
                ? Optional.of(new AddExercise(one.name(), one.exerciseId(), day(add.group("day"))))
                : Optional.of(Found.ask(finder.find(what), what));
    }

    private @Nullable SaidDay day(@Nullable String word) {
        return word == null ? null : Days.day(word, vocabulary.today()).orElse(null);
    }

    private static @Nullable String group(Matcher matcher, String... names) {
        for (String name : names) {
            if (matcher.group(name) != null) {
                return matcher.group(name);
            }
        }
        return null;
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^(?:(?:the|my|some|a|an|all|out|in|more) )+", "");
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
