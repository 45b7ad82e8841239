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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads wishes about the plan. A form has to fit the whole text, so that no word is passed over. */
final class WishReader {
    private static final Pattern SPAN = Pattern.compile(Durations.SPAN);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s\\b");

    private final Vocabulary vocabulary;
    private final ExerciseFinder finder;

    WishReader(Vocabulary vocabulary, ExerciseFinder finder) {
        this.vocabulary = vocabulary;
        this.finder = finder;
    }

    /** A wish; empty when the text is none. */
    Optional<Understanding> read(String plain) {
        String text = WishForms.OPENING
                .matcher(plain.replaceFirst("\\s*\\?+$", ""))
                .replaceFirst("")
                .strip();
        if (WishForms.INSIST.matcher(text).matches()) {
            return Optional.of(new Insist());
        } else if (WishForms.NEGATED.matcher(text).find()) {
            return Optional.empty();
        } else if (WishForms.DELOAD.matcher(text).matches()) {
            return Optional.of(new DeloadWish());
        }
        return PlanWords.read(text, vocabulary.today())
                .or(() -> move(text))
                .or(() -> time(text))
                .or(() -> time(plain))
                .or(() -> skipDay(text))
                .or(() -> skip(text))
                .or(() -> swap(text))
                .or(() -> remove(text))
                .or(() -> add(text));
    }

    private Optional<Understanding> move(String text) {
        Matcher move = WishForms.MOVE.matcher(text);
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
        Matcher time = WishForms.TIME.matcher(Durations.digits(text));
        if (!time.matches()) {
            return Optional.empty();
        }
        SaidDay day = day(group(time, "day", "day2", "day3", "day4", "day5", "day6", "day7"));
        String said = group(time, "n", "n2", "n3", "n4", "n5", "n6", "n7");
        Matcher span = SPAN.matcher(said == null ? "" : said);
        Matcher digits = DIGITS.matcher(said == null ? "" : said);
        double length =
                span.find() ? Durations.minutes(span.group()) : digits.find() ? Integer.parseInt(digits.group()) : 0;
        int minutes = (int) Math.round(length);
        return day == null || minutes < 10 || minutes > 240
                ? unclear("How many minutes do you have, and on which day? I can plan 10 to 240.")
                : Optional.of(new LessTime(day, minutes));
    }

    private Optional<Understanding> skipDay(String text) {
        if (EVERY.matcher(text).find()) {
            return Optional.empty(); // "no training on Sundays" holds for every week
        }
        for (Pattern form : WishForms.SKIP_DAY) {
            Matcher skip = form.matcher(text);
            if (skip.matches()) {
                return Optional.ofNullable(day(skip.group("day"))).map(SkipDay::new);
            }
        }
        return Optional.empty();
    }

    private Optional<Understanding> skip(String text) {
        Matcher skip = WishForms.SKIP.matcher(text);
        return skip.matches()
                ? Regions.region(skip.group("what"))
                        .<Understanding>map(region -> new SkipMuscles(region.name(), region.muscles()))
                : Optional.empty();
    }

    private Optional<Understanding> swap(String text) {
        Matcher swap = WishForms.SWAP.matcher(text);
        Matcher instead = WishForms.INSTEAD.matcher(text);
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
        Matcher remove = WishForms.REMOVE.matcher(text);
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
        Matcher add = WishForms.ADD.matcher(text);
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
        return name.strip()
                .replaceFirst("^(?:(?:the|my|some|a|an|all|out|in|more) )+", "")
                .replaceFirst("(?: (?:from|on|of|for|am|vom))+$", "");
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
