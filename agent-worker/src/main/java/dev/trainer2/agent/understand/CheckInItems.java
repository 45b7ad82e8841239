package dev.trainer2.agent.understand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names and numbers of a check-in, in the order they were written, and which number is of which name.
 *
 * <p>Hours are of the sleep beside them. Every other number is of the name before it when the first of them is a name
 * ("motivation 9 stress 2"), and of the name after it when the first is a number ("9 motivation, 2 stress"). Names and
 * numbers that do not take turns are no pairs.
 */
final class CheckInItems {
    /** What an item is. */
    enum Kind {
        SLEEP,
        SORENESS,
        STRESS,
        MOTIVATION,
        COOKED,
        BODY_PART,
        HOURS,
        SCORE,
        NUMBER;

        private boolean isName() {
            return compareTo(COOKED) < 0;
        }

        private boolean isNumber() {
            return compareTo(HOURS) >= 0;
        }
    }

    private record Item(Kind kind, double value) {}

    private static final String N = "(?<n>-?" + Numbers.NUMBER + ")";
    private static final Map<Kind, Pattern> FORMS = new LinkedHashMap<>();

    static {
        form(
                Kind.HOURS,
                "(?:(?<span>" + Durations.SPAN
                        + ")|(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?!\\d)(?:\\s*(?:hours?|hrs?|h|std|stunden)(?![a-z]))?)");
        form(Kind.SCORE, N + "\\s*(?:/|out of|of|von)\\s*10(?![\\d.])");
        form(Kind.NUMBER, N + "(?<half> and a half| 1/2)?(?![\\d.])");
        form(Kind.SLEEP, "(?:(?:hours? (?:of )?)?(?:slept|sleep|sleeping)|sleep hours|schlaf|geschlafen)\\b");
        form(Kind.SORENESS, "(?:sore(?:ness)?|muskelkater|doms)\\b(?: levels?\\b)?");
        form(Kind.STRESS, "stress(?:ed)?\\b(?: out\\b)?(?: levels?\\b)?");
        form(Kind.MOTIVATION, "(?:motivat(?:ion|ed)|motiviert)\\b(?: levels?\\b)?");
        form(Kind.COOKED, "(?:cooked|fried|wrecked|toast|exhausted)\\b");
        form(
                Kind.BODY_PART,
                "(?:in (?:my |the )?)?(?:legs?|quads?|hamstrings?|hams|glutes?|calves|calf|(?:lower |upper )?back|chest"
                        + "|pecs?|shoulders?|arms?|biceps?|triceps?|abs|core|traps?|lats?|forearms?|beine|muscles)\\b");
    }

    private static final Pattern FILLER =
            Pattern.compile("(?:only|just|i'm|im|i am|i've|i|and|my|today|feel|feels|feeling|felt|is|are|am|was|the|an?"
                    + "|this morning|right now|now|last night|check[- ]?in|readiness|with|but|und|habe|ich|heute"
                    + "|have|got|had|for|about|around|roughly|maybe|like|at|of|in|been|mit|it's|so|very|quite|pretty"
                    + "|really|totally|completely|absolutely|bit|still)\\b|[\\s,;:=|/()&~]|-(?=\\s)");

    private final List<Item> items = new ArrayList<>();

    private CheckInItems() {}

    private static void form(Kind kind, String pattern) {
        FORMS.put(kind, Pattern.compile(pattern));
    }

    /** The items of a text whose decimal commas are points; null when a word is none. */
    static @Nullable CheckInItems of(String text) {
        CheckInItems read = new CheckInItems();
        Matcher matcher = FILLER.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            int next = read.item(matcher, at, text.length());
            if (next < 0) {
                matcher.usePattern(FILLER).region(at, text.length());
                if (!matcher.lookingAt()) {
                    return null;
                }
                next = matcher.end();
            }
            at = next;
        }
        boolean parts = read.items.removeIf(item -> item.kind() == Kind.BODY_PART);
        return parts && read.count(Kind.SORENESS) == 0 ? null : read;
    }

    private int item(Matcher matcher, int at, int end) {
        for (Map.Entry<Kind, Pattern> form : FORMS.entrySet()) {
            matcher.usePattern(form.getValue()).region(at, end);
            if (matcher.lookingAt()) {
                items.add(new Item(form.getKey(), value(form.getKey(), matcher)));
                return matcher.end();
            }
        }
        return -1;
    }

    private static double value(Kind kind, Matcher matcher) {
        if (kind == Kind.HOURS) {
            String span = matcher.group("span");
            return span != null
                    ? Durations.minutes(span) / 60
                    : number(matcher.group("h")) + number(matcher.group("m")) / 60;
        } else if (kind == Kind.NUMBER) {
            return number(matcher.group("n")) + (matcher.group("half") == null ? 0 : 0.5);
        }
        return kind == Kind.SCORE ? number(matcher.group("n")) : 0;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    /** Whether the athlete feels cooked. */
    boolean cooked() {
        return count(Kind.COOKED) > 0;
    }

    private long count(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }

    /** The number of each name; null when it is not certain which is whose, or one is left over. */
    @Nullable
    Map<Kind, Double> pairs() {
        Map<Kind, Double> pairs = new EnumMap<>(Kind.class);
        Boolean nameFirst = null;
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            if (one.kind() == Kind.COOKED) {
                continue;
            }
            Item other = i + 1 < items.size() ? items.get(++i) : null;
            boolean named = one.kind().isName();
            if (other == null
                    || !(named ? other.kind().isNumber() : other.kind().isName())) {
                return null;
            }
            Item name = named ? one : other;
            Item number = named ? other : one;
            boolean byUnit = number.kind() == Kind.HOURS;
            boolean sleep = name.kind() == Kind.SLEEP;
            boolean turned = !byUnit && nameFirst != null && nameFirst != named;
            if (turned || byUnit && !sleep || sleep && number.kind() == Kind.SCORE) {
                return null;
            }
            nameFirst = byUnit ? nameFirst : (Boolean) named;
            if (pairs.put(name.kind(), number.value()) != null) {
                return null;
            }
        }
        return pairs;
    }
}
