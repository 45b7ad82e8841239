package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.GermanNames;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.understand.Tongue;
import dev.trainer2.events.Load;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How things are said to one athlete: in the language they write, in their unit, with dates as people say them.
 *
 * @param german German, else English
 * @param today the athlete's day
 * @param unit the unit that answers are in
 */
record Voice(boolean german, LocalDate today, Unit unit) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter KURZ = DateTimeFormatter.ofPattern("d. MMMM", Locale.GERMAN);
    private static final DateTimeFormatter LANG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final int NEAR = 6;

    /** The language of the message, and where it could be either that of the messages before it. */
    static Voice of(Question question) {
        Boolean german = Tongue.german(question.text());
        List<Said> memory = question.memory();
        for (int i = memory.size() - 1; german == null && i >= 0; i--) {
            german = memory.get(i).who() == Said.Who.ATHLETE
                    ? Tongue.german(memory.get(i).text())
                    : null;
        }
        boolean pounds = question.state().getProfile().getUnit() == LoadUnit.lb;
        return new Voice(Boolean.TRUE.equals(german), question.today(), pounds ? Unit.LB : Unit.KG);
    }

    /** The same in another unit. */
    Voice in(@Nullable Unit other) {
        return other == null ? this : new Voice(german, today, other);
    }

    /** One of two, by the language. */
    String say(String english, String deutsch) {
        return german ? deutsch : english;
    }

    /** What the science says in English, in this language. */
    String said(String english) {
        return german ? German.of(english) : english;
    }

    /** A day with its preposition: "today", "on Tuesday", "on 3 November". */
    String on(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return say("today", "heute");
        } else if (ago == 1) {
            return say("yesterday", "gestern");
        } else if (ago == -1) {
            return say("tomorrow", "morgen");
        }
        return say("on ", "am ") + name(day);
    }

    /** A day by its name: "Tuesday" within a week, else its date. */
    String name(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (Math.abs(ago) <= NEAR) {
            return day.getDayOfWeek()
                    .getDisplayName(java.time.format.TextStyle.FULL, german ? Locale.GERMAN : Locale.ENGLISH);
        }
        return date(day);
    }

    /** A date, with its year where that is not this one. */
    String date(LocalDate day) {
        boolean near = day.getYear() == today.getYear();
        return day.format(german ? near ? KURZ : LANG : near ? SHORT : LONG);
    }

    String on(String isoDate) {
        return on(LocalDate.parse(isoDate));
    }

    /** A number with at most so many decimals, none of them a trailing zero. */
    String number(double value, int decimals) {
        DecimalFormat format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals),
                DecimalFormatSymbols.getInstance(german ? Locale.GERMAN : Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** Kilograms in the athlete's unit. */
    String kilograms(double kilograms) {
        return number(inUnit(kilograms), 1) + " " + unit.symbol();
    }

    /** Kilograms in the athlete's unit without decimals. */
    String about(double kilograms) {
        return number(inUnit(kilograms), 0) + " " + unit.symbol();
    }

    double inUnit(double kilograms) {
        return unit == Unit.LB
                ? BigDecimal.valueOf(kilograms)
                        .divide(Unit.LB.kilograms(), 6, RoundingMode.HALF_UP)
                        .doubleValue()
                : kilograms;
    }

    /** A load as it was entered, or in the unit that is asked for. */
    String load(Load load) {
        boolean same = load.getUnit().name().equals(unit.symbol());
        return same ? number(load.getValue(), 2) + " " + load.getUnit().name() : kilograms(kilogramsOf(load));
    }

    static double kilogramsOf(Load load) {
        return load.getUnit() == LoadUnit.lb
                ? BigDecimal.valueOf(load.getValue())
                        .multiply(Unit.LB.kilograms())
                        .doubleValue()
                : load.getValue();
    }

    /** "80 kg × 8 @8", as far as each is known; where nothing is added the body is the load. */
    String set(@Nullable Load load, @Nullable Integer reps, @Nullable Double rpe) {
        String text = load == null || load.getValue() == 0 ? say("body weight", "Körpergewicht") : load(load);
        return text + (reps == null ? "" : " × " + reps) + (rpe == null ? "" : " @" + number(rpe, 1));
    }

    /** What an exercise is called: in German by its German name where it has one. */
    String exercise(String name, @Nullable String id) {
        return german && id != null ? GermanNames.of(id).orElse(name) : name;
    }

    /** "3 sets", "1 Satz". */
    String count(int number, String one, String many, String eins, String viele) {
        return number(number, 0) + " " + (german ? number == 1 ? eins : viele : number == 1 ? one : many);
    }

    String sets(int number) {
        return count(number, "set", "sets", "Satz", "Sätze");
    }

    String sessions(int number) {
        return count(number, "session", "sessions", "Einheit", "Einheiten");
    }

    /** Names joined as a sentence does. */
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + say(" and ", " und ") + names.getLast();
    }
}
