package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.agent.understand.Understanding.CheckInWish;
import dev.trainer2.agent.understand.Understanding.RestWish;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads messages that are about a panel and nothing else: a rest to time, the check-in form, a chart by its name. */
final class PanelWishReader {
    /** Shorter is no rest, longer is no rest between sets; in seconds. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 3600;

    private static final String ASKING =
            "(?:(?:let me|i want to|i would like to|i'd like to|i need|can i|can you|could you|give|set|start|open|show|run|do|make"
                    + "|me|us|ich mochte|ich will|lass mich|zeig|gib|mir|starte|stell|stelle|offne|mach) )*";
    private static final String ARTICLES = "(?:(?:a|an|my|the|ein|eine|einen|mein|meine|meinen|den|die|das) )*";
    private static final String SECONDS = "(?:seconds?|sekunden?|secs?|sek|s)(?![a-z])";
    private static final String SPAN = "(?<clock>(?<m>\\d{1,2}):(?<s>[0-5]\\d)(?!\\d)(?: ?min(?:utes?|uten)?)?)"
            + "|(?<both>(?<bm>\\d{1,2}) ?(?:minutes?|minuten?|mins?|m),? ?(?:and |und )?(?<bs>\\d{1,2}) ?(?:" + SECONDS
            + ")?)"
            + "|(?<seconds>\\d{1,4}) ?-?" + SECONDS
            + "|(?<minutes>(?:(?:\\d{1,2}(?:\\.\\d)?|an?|eine|half a|eine halbe) ?-?(?:minutes?|minuten?|mins?|m)(?![a-z])"
            + "(?: and a half)?)|anderthalb minuten)";
    private static final String TIMER =
            "(?:rest|break|pause|satzpause|timer|(?:rest|pausen|pause)[ -]?timer|countdown)";
    private static final Pattern REST = Pattern.compile(ASKING + ARTICLES + "(?:" + TIMER
            + "(?: (?:timer|for|of|von|auf|fur|uber))*:?(?: (?<span>" + SPAN + "))?|(?:for )?(?<first>"
            + SPAN.replaceAll("\\(\\?<(\\w+)>", "(?<$1x>") + ") (?:of |von )?" + TIMER
            + ")(?: (?:now|jetzt|bitte))*(?: (?:after|nach) (?:the |my |den |dem |der )?(?<after>[a-z -]+))?");
    private static final Pattern CHECK_IN = Pattern.compile(ASKING + ARTICLES
            + "(?:(?:daily|morning|readiness|taglichen?|heutigen?) )*(?:check[ -]?in|checkin|einchecken)"
            + "(?: (?:now|today|form|please|jetzt|heute|machen|ausfullen|for today|fur heute))*");
    private static final Pattern FATIGUE = named(
            "(?:my )?(?:training )?fatigue(?: chart)?|(?:my )?training load|(?:meine )?ermudung|(?:meine )?(?:trainings)?belastung");
    private static final Pattern READINESS =
            named("(?:my )?readiness(?: score)?|(?:my )?recovery|(?:meine )?bereitschaft|(?:meine )?erholung");
    private static final Pattern VOLUME = named("(?:my )?(?:weekly|muscle) (?:volume|sets)|(?:my )?volume this week"
            + "|(?:mein )?wochenvolumen|(?:mein )?volumen (?:pro|je) muskel");
    private static final Pattern WEEK = named(
            "(?:my )?(?:weekly review|week(?:'s)? review|week in review)|(?:mein )?(?:wochenruckblick|wochenbericht)|(?:meine )?wochenbilanz");

    private static final Pattern BARE = Pattern.compile("^(rest|pause|timer|rest timer|satzpause) (\\d{1,3})$");

    private PanelWishReader() {}

    /** What panel is wanted; empty when the message is about something else. */
    static Optional<Understanding> read(String said, ExerciseFinder finder) {
        String text = BARE.matcher(said.replaceAll("\\s*\\?$", ""))
                .replaceAll(bare -> bare.group() + (bare.group(2).length() == 1 ? " min" : " s"))
                .replaceAll("(?<=\\d),(?=\\d)", ".");
        Matcher rest = REST.matcher(text);
        if (rest.matches()) {
            return rest(rest, finder);
        } else if (CHECK_IN.matcher(text).matches()) {
            return Optional.of(new CheckInWish());
        } else if (FATIGUE.matcher(text).matches()) {
            return Optional.of(new About(Topic.FATIGUE, Slots.NONE));
        } else if (READINESS.matcher(text).matches()) {
            return Optional.of(new About(Topic.READINESS, Slots.NONE));
        } else if (VOLUME.matcher(text).matches()) {
            return Optional.of(new About(Topic.VOLUME, Slots.NONE));
        }
        return WEEK.matcher(text).matches() ? Optional.of(new About(Topic.WEEK, Slots.NONE)) : Optional.empty();
    }

    private static Pattern named(String names) {
        return Pattern.compile(ASKING + "(?:" + names + ")");
    }

    private static Optional<Understanding> rest(Matcher rest, ExerciseFinder finder) {
        boolean first = rest.group("first") != null;
        if (!first && rest.group("span") == null) {
            // "pause" and the like alone say nothing about time
            return rest.group().contains("timer") || rest.group().contains("countdown")
                    ? Optional.of(new Unclear("How long shall the rest be? For example: rest timer 2 min."))
                    : Optional.empty();
        }
        int seconds = seconds(rest, first ? "x" : "");
        if (seconds < SHORTEST || seconds > LONGEST) {
            return Optional.of(new Unclear("A rest is from 5 seconds to 60 minutes. How long shall it be?"));
        }
        String after = rest.group("after");
        if (after == null) {
            return Optional.of(new RestWish(seconds, null));
        }
        return Optional.of(
                finder.find(after) instanceof Found.One one
                        ? new RestWish(seconds, one.name())
                        : Found.ask(finder.find(after), after));
    }

    private static int seconds(Matcher rest, String suffix) {
        if (rest.group("clock" + suffix) != null) {
            return Integer.parseInt(rest.group("m" + suffix)) * 60 + Integer.parseInt(rest.group("s" + suffix));
        } else if (rest.group("both" + suffix) != null) {
            return Integer.parseInt(rest.group("bm" + suffix)) * 60 + Integer.parseInt(rest.group("bs" + suffix));
        } else if (rest.group("seconds" + suffix) != null) {
            return Integer.parseInt(rest.group("seconds" + suffix));
        }
        String minutes = rest.group("minutes" + suffix);
        if (minutes.startsWith("half") || minutes.startsWith("eine halbe")) {
            return 30;
        } else if (minutes.startsWith("anderthalb")) {
            return 90;
        }
        Matcher number = Pattern.compile("^\\d{1,2}(?:\\.\\d)?").matcher(minutes);
        double amount = number.find() ? Double.parseDouble(number.group()) : 1;
        return (int) Math.round((amount + (minutes.endsWith("and a half") ? 0.5 : 0)) * 60);
    }
}
