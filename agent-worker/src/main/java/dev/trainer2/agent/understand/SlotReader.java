package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads everything a message names, and the message with masks in the places of names. */
final class SlotReader {
    private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final Pattern LOAD = Pattern.compile(NUMBER + " ?(kilograms?|kilos?|kgs?|pounds?|lbs?)(?![a-z])");
    private static final Pattern BARE_LOAD =
            Pattern.compile("(?:at|mit|with|auf|was|is|of|only|actually|eigentlich|meinte|meant|another|@) " + NUMBER
                    + "(?! ?(?:reps?|wdh|wiederholung|sets?|satz|min|x|/|days?|tage))");
    private static final Pattern REPS = Pattern.compile(
            "(?:for|fur|x|sets? of|satze? (?:a|mit|zu)) ?(\\d{1,2})(?![\\d.,]| ?(?:kg|lb|min|days?|tage|weeks?|wochen|%|sets?))|(\\d{1,2}) ?-?(?:reps?|rep max|rm|wdh|wiederholung(?:en)?|er(?:satz| satz)?|x)(?![a-z0-9])|(\\d{1,2})er\\b");
    private static final Pattern REP_WORDS =
            Pattern.compile("\\b(?:(single|einer|one rep)|(double|zweier)|(triple|dreier)|(fives?|funfer))\\b");
    private static final Pattern MINUTES = Pattern.compile(
            "(\\d{1,3}) ?-?(?:minutes?|minuten?|mins?|m)(?![a-z])|\\b(half an hour|halbe stunde|halbe std|halbstunde|1/2 hour)\\b|\\b(an hour|one hour|eine stunde|1 ?h(?:our)?|1 stunde|hour)\\b|(\\d) ?-?(?:hours?|stunden?|h)(?![a-z])");
    private static final String COUNT = "(\\d|one|two|three|four|five|six|seven|ein|zwei|drei|vier|funf|sechs|sieben)";
    private static final Pattern TIMES = Pattern.compile(
            "\\b" + COUNT
                    + " ?-?(?:days?|tage?n?|times?|mal|x|sessions?|einheiten|trainings?|workouts?)(?![a-z])|\\b(twice|zweimal)\\b|\\b(dreimal)\\b|\\b(viermal)\\b|\\b(funfmal)\\b|\\b(einmal)\\b|\\b(every other day|jeden zweiten tag)\\b");
    private static final Pattern SEVERITY = Pattern.compile(
            "(?<![\\d.,-])(10|[1-9]) ?(?:/|of|out of|von) ?10\\b|\\b(?:severity|level|pain|schmerz|starke|stufe) (?:of |is |von )?(10|[1-9])(?!\\d)");
    private static final Pattern ONLY_NUMBER = Pattern.compile("(?<![\\d.,/])" + NUMBER + "(?![\\d/]|[.,]\\d)");
    private static final Pattern DAY = Pattern.compile("\\b" + Days.DAY);
    private static final Pattern BODY =
            Pattern.compile("(?:i'm|i am|weigh|wiege|ich bin|bodyweight|body weight|korpergewicht)[a-z ]*$");
    private static final Pattern KG = Pattern.compile("\\bin (?:kgs?|kilos?|kilograms?|kilogramm)\\b");
    private static final Pattern LB = Pattern.compile("\\bin (?:lbs?|pounds?|pfund)\\b");
    private static final List<Equipment> EQUIPMENT = List.of(
            new Equipment("dumbbell", "dumb ?bells?|dbs?|kurzhanteln?"),
            new Equipment("barbell", "barbells?|langhanteln?|bb"),
            new Equipment("kettlebells", "kettle ?bells?|kbs?"),
            new Equipment("bands", "bands?|bander?|gummiband|therabander?"),
            new Equipment("machine", "machines?|maschinen?|gerate?n?"),
            new Equipment("cable", "cables?|kabelzug|kabel"),
            new Equipment(
                    "body only",
                    "body ?weight only|only body ?weight|korpergewicht|no equipment|without equipment|ohne gerate|keine gerate|no gym|nothing"));

    private record Equipment(String word, Pattern words) {
        Equipment(String word, String words) {
            this(word, Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])"));
        }
    }

    private final Vocabulary vocabulary;

    SlotReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is named, and the text for the examples to be compared with. */
    record Read(Slots slots, String masked) {}

    Read read(String mended) {
        Spotter.Spotted spotted = new Spotter(vocabulary).spot(mended);
        String others = spotted.masked();
        SpanReader.Read spans = new SpanReader(vocabulary.today()).read(others);
        Set<String> areas = PainAreas.of(others);
        Load load = load(others);
        Slots slots = new Slots(
                spotted.exercises(),
                Regions.mentioned(others)
                        .map(region -> new Slots.Region(region.name(), region.muscles()))
                        .orElse(null),
                areas.size() == 1 ? areas.iterator().next() : null,
                spans.spans(),
                days(spans.rest()),
                load,
                reps(others),
                minutes(others),
                times(others),
                severity(others),
                number(others),
                equipment(mended),
                Programs.mentioned(mended).orElse(null),
                LB.matcher(mended).find() ? Unit.LB : KG.matcher(mended).find() ? Unit.KG : null);
        return new Read(slots, Masks.rest(others));
    }

    private List<SaidDay> days(String text) {
        List<SaidDay> days = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            Days.day(day.group(), vocabulary.today()).ifPresent(days::add);
        }
        return days;
    }

    private @Nullable Load load(String text) {
        Matcher load = LOAD.matcher(text);
        boolean two = LOAD.matcher(text).results().count() > 1;
        while (load.find()) {
            if (two && BODY.matcher(text.substring(0, load.start())).find()) {
                continue; // "I'm 68 kg" is no load
            }
            return new Load(value(load.group(1)), Numbers.unit(load.group(2), vocabulary.unit()));
        }
        Matcher bare = BARE_LOAD.matcher(text);
        return bare.find() && value(bare.group(1)) >= 20 ? new Load(value(bare.group(1)), vocabulary.unit()) : null;
    }

    private static @Nullable Integer reps(String text) {
        Matcher reps = REPS.matcher(text);
        if (reps.find()) {
            return Integer.valueOf(first(reps));
        }
        Matcher word = REP_WORDS.matcher(text);
        if (!word.find()) {
            return null;
        }
        return word.group(1) != null ? 1 : word.group(2) != null ? 2 : word.group(3) != null ? 3 : 5;
    }

    private static @Nullable Integer minutes(String text) {
        Matcher minutes = MINUTES.matcher(text);
        if (!minutes.find()) {
            return null;
        } else if (minutes.group(1) != null) {
            return Integer.valueOf(minutes.group(1));
        }
        return minutes.group(2) != null ? 30 : minutes.group(3) != null ? 60 : Integer.parseInt(minutes.group(4)) * 60;
    }

    private static @Nullable Integer times(String text) {
        Matcher times = TIMES.matcher(text);
        if (!times.find()) {
            return null;
        } else if (times.group(1) != null) {
            return count(times.group(1));
        }
        for (int group = 2; group <= 6; group++) {
            if (times.group(group) != null) {
                return group == 6 ? 1 : group;
            }
        }
        return 4;
    }

    private static int count(String word) {
        return switch (word) {
            case "one", "ein" -> 1;
            case "two", "zwei" -> 2;
            case "three", "drei" -> 3;
            case "four", "vier" -> 4;
            case "five", "funf" -> 5;
            case "six", "sechs" -> 6;
            case "seven", "sieben" -> 7;
            default -> Integer.parseInt(word);
        };
    }

    private static @Nullable Integer severity(String text) {
        Matcher severity = SEVERITY.matcher(text);
        return severity.find() ? Integer.valueOf(first(severity)) : null;
    }

    private static @Nullable Double number(String text) {
        Matcher number = ONLY_NUMBER.matcher(text);
        Double found = null;
        while (number.find()) {
            if (found != null) {
                return null;
            }
            found = value(number.group(1));
        }
        return found;
    }

    private static Set<String> equipment(String text) {
        Set<String> found = new LinkedHashSet<>();
        EQUIPMENT.stream().filter(one -> one.words().matcher(text).find()).forEach(one -> found.add(one.word()));
        return found;
    }

    private static String first(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("a match without a group");
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }

    /** The exercise of a text that names one. */
    Optional<Exercise> exercise(String mended) {
        return new Spotter(vocabulary).spot(mended).exercises().stream().findFirst();
    }
}
