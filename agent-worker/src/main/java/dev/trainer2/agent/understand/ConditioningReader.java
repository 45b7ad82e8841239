package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.ConditioningSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads runs, rides, rows and the like: a kind, minutes, and maybe a distance and an effort. */
final class ConditioningReader {
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind("run", "run|ran|running|jog|jogged|jogging|treadmill|gelaufen|joggen|laufen");
        kind("bike", "bike|biked|biking|cycled|cycling|rode|ride|riding|spin|spinning|rad|radfahren|geradelt");
        kind("row", "row|rowed|rowing|erg|rower|gerudert|rudern");
        kind("walk", "walk|walked|walking|hike|hiked|hiking|spaziert|spaziergang");
        kind("swim", "swim|swam|swimming|swum|geschwommen|schwimmen");
        kind("elliptical", "elliptical|crosstrainer");
        kind("stairs", "stairmaster|stairs|stair climber");
        kind("hiit", "hiit");
        kind("tennis", "tennis|squash|badminton|padel");
        kind("football", "football|soccer|fussball|basketball|handball|volleyball|hockey");
        kind("yoga", "yoga|pilates");
        kind("climb", "climbed|climbing|bouldered|bouldering|geklettert|bouldern|klettern");
        kind("ski", "ski erg|skierg|skiing|skied");
    }

    private static final String N = Numbers.NUMBER;
    private static final Pattern LONG =
            Pattern.compile("(?<span>" + Durations.SPAN + ")(?:\\s*(?<ss>\\d{1,2})\\s*(?:s|sec|secs|seconds)(?![a-z]))?"
                    + "|(?<m>" + N + ")\\s*'"
                    + "|(?<hh>\\d{1,2}):(?<hhm>[0-5]\\d)(?::(?<hhs>[0-5]\\d)|\\s*(?:h|hr|hrs|hours?)(?![a-z]))"
                    + "|(?<mm>\\d{1,3}):(?<mms>[0-5]\\d)");
    private static final Pattern FAR = Pattern.compile(
            "(?<n>" + N + ")\\s*-?(?<u>kilometers?|kilometres?|kms?|k|miles?|mi|meters?|metres?|m)(?![a-z])");
    private static final Pattern REST = Pattern.compile(
            "(?:\\b(?:i|i've|did|went|for|a|an|the|on|in|of|at|my|today|this|morning|evening|just|easy|and|to|"
                    + "some|zone 2|steady|indoor|outside|outdoor|machine|distance|time|took|me|got|had|logged|session|cardio|with|ich|bin|heute|war|habe|gefahren|took)\\b|[,;:()])\\s*");
    private static final Pattern YESTERDAY =
            Pattern.compile("\\b(?:yesterday|gestern|last night|on " + Days.DAY + "|tomorrow|morgen)\\b");

    private ConditioningReader() {}

    private static void kind(String name, String words) {
        KINDS.put(name, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** Conditioning; empty when the text is about something else. */
    static Optional<Understanding> read(String plain) {
        Map.Entry<String, Pattern> kind = KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        Effort effort = Effort.of(Durations.digits(Numbers.decimal(plain)));
        String text = effort.rest();
        Matcher time = LONG.matcher(text);
        boolean timed = time.find();
        Double minutes = timed ? (Double) minutes(time) : null;
        text = timed ? text.substring(0, time.start()) + " " + text.substring(time.end()) : text;
        Matcher far = FAR.matcher(text);
        Double meters = far.find() ? (Double) meters(far) : null;
        text = meters == null ? text : text.substring(0, far.start()) + " " + text.substring(far.end());
        if (minutes == null && meters == null) {
            return Optional.empty();
        }
        String rest =
                REST.matcher(kind.getValue().matcher(text).replaceAll(" ")).replaceAll("");
        if (YESTERDAY.matcher(plain).find()) {
            return unclear("I log what you did today. Was that today?");
        }
        return rest.isBlank()
                ? checked(kind.getKey(), minutes, meters, effort)
                : LogReader.looksLikeSets(rest)
                        ? Optional.empty()
                        : unclear(
                                "I read a part of that as conditioning. Send the kind, the minutes and the distance alone.");
    }

    private static Optional<Understanding> checked(
            String kind, @Nullable Double minutes, @Nullable Double meters, Effort effort) {
        Double rpe = effort.rpe();
        if (minutes == null) {
            return unclear("How many minutes did the " + kind + " take?");
        } else if (minutes <= 0 || minutes > 1440) {
            return unclear("How many minutes was that? A day has 1440.");
        } else if (meters != null && (meters <= 0 || meters / minutes > 1500)) {
            return unclear("That distance does not fit the time. What were they?");
        } else if (effort.twice() || rpe != null && SetLimits.rpe(rpe) != null) {
            return unclear("RPE goes from 1 to 10. What was it?");
        }
        return Optional.of(new ConditioningSaid(kind, minutes, meters, rpe));
    }

    private static double minutes(Matcher time) {
        if (time.group("span") != null) {
            return Durations.minutes(time.group("span")) + number(time.group("ss")) / 60;
        } else if (time.group("m") != null) {
            return number(time.group("m"));
        } else if (time.group("hh") != null) {
            return number(time.group("hh")) * 60 + number(time.group("hhm")) + number(time.group("hhs")) / 60;
        }
        return number(time.group("mm")) + number(time.group("mms")) / 60;
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static double meters(Matcher far) {
        double n = Double.parseDouble(far.group("n"));
        String unit = far.group("u");
        return unit.startsWith("k") ? n * 1000 : unit.startsWith("mi") ? n * 1609.344 : n;
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
