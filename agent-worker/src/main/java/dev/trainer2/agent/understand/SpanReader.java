package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Span.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ranges of days out of plain text, in English and German, in the order they are named. */
final class SpanReader {
    static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));
    private static final String MONTH =
            "(?:january|januar|february|februar|march|marz|april|june|juni|july|juli|august|september|sept|october|oktober|november|december|dezember|jan|feb|apr|jun|jul|aug|sep|oct|okt|nov|dec|dez|mai|may)";
    private static final String N =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|couple of|few|ein(?:e[mnrs]?)?|zwei|drei|vier|funf|sechs)";
    private static final String UNIT = "(?:days?|tage?n?|weeks?|wochen?|months?|monate?n?|years?|jahre?n?|jahr)";
    private static final Pattern ANY = Pattern.compile("\\b(?:"
            + "(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<dates>(?:from |vom? )?(?<d1>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: (?<m1>" + MONTH
            + "))? ?(?:to|until|till|-|bis)(?: zum)? ?(?<d2>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<m2>" + MONTH + "))"
            + "|(?<dates2>(?<m3>" + MONTH + ") (?<d3>\\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|till|-) ?(?:(?<m4>" + MONTH
            + ") )?(?<d4>\\d{1,2})(?:st|nd|rd|th)?)"
            + "|(?<date>(?:(?<week>(?:the )?week of|(?:der )?woche vom) (?:the )?)?(?:(?<md>" + MONTH
            + ") (?<dm>\\d{1,2})(?:st|nd|rd|th)?|(?<dd>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(?<mm>" + MONTH
            + ")))(?!\\d)"
            + "|(?<numeric>(?<nd>\\d{1,2})\\.(?<nm>1[0-2]|0?[1-9])\\.)"
            + "|(?<since>(?:since|seit) (?<sm>" + MONTH + "))"
            + "|(?<ever>since i (?:started|began|joined)|seit ich (?:angefangen habe|trainiere|dabei bin)|seit (?:dem )?(?:beginn|anfang|start)|all[ -]?time|ever|overall|insgesamt|jemals|in total)"
            + "|(?<ago>(?<an>" + N + ") (?<au>" + UNIT + ") (?:ago|her)|vor (?<bn>" + N + ") (?<bu>" + UNIT + "))"
            + "|(?<last>(?:last|past|previous|letzten?|vergangenen?|in den letzten) (?<ln>" + N + ") (?<lu>" + UNIT
            + "))"
            + "|(?<before>the week before(?: last)?|week before last|vorletzte(?:r|n)? woche|die woche davor)"
            + "|(?<lastweek>(?:last|past|previous|letzten?r?|vorigen?r?|vergangenen?r?) (?:week|wk|woche))"
            + "|(?<thisweek>(?:this|current|diese[rn]?|der aktuellen|aktuelle) (?:week|wk|woche)|my week|meine woche|the week|die woche)"
            + "|(?<nextweek>(?:next|coming|nachsten?r?|kommenden?r?) (?:week|wk|woche))"
            + "|(?<lastmonth>(?:last|past|previous|letzten?|vorigen?|vergangenen?) (?:month|monat))"
            + "|(?<thismonth>(?:this|current|diese[nrm]?|aktuellen?) (?:month|monat))"
            + "|(?<year>(?:this|dieses) (?:year|jahr)|(?<lastyear>(?:last|letztes) (?:year|jahr)))"
            + "|(?<beforeyesterday>day before yesterday|vorgestern)|(?<yesterday>yesterday|gestern|last night)"
            + "|(?<month>(?:(?:in|im|for|of|during|whole of|ganzen) )(?<inmonth>" + MONTH
            + ")|(?<bare>january|januar|february|februar|april|june|juni|july|juli|august|september|sept|october|oktober|november|december|dezember))"
            + ")\\b(?!\\w)");

    /** "3. november" in plain text, where a point before a blank ends a sentence. */
    private static final Pattern ORDINAL = Pattern.compile("(\\d) ;(?= ?(?:bis|" + MONTH + ")\\b)");

    private final LocalDate today;

    SpanReader(LocalDate today) {
        this.today = today;
    }

    /** The ranges of a text and the text without them. */
    record Read(List<Span> spans, String rest) {}

    Read read(String plain) {
        List<Span> spans = new ArrayList<>();
        String rest = ANY.matcher(ORDINAL.matcher(plain).replaceAll("$1.")).replaceAll(match -> {
            Span span = span(match);
            if (span != null) {
                spans.add(span);
            }
            return span == null ? java.util.regex.Matcher.quoteReplacement(match.group()) : " ";
        });
        return new Read(List.copyOf(spans), rest);
    }

    private @Nullable Span span(MatchResult match) {
        try {
            return dates(match);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable Span dates(MatchResult m) {
        if (m.group("iso") != null) {
            return day(LocalDate.parse(m.group("iso")));
        } else if (m.group("dates") != null) {
            String month = m.group("m1") == null ? m.group("m2") : m.group("m1");
            return between(month, m.group("d1"), m.group("m2"), m.group("d2"));
        } else if (m.group("dates2") != null) {
            String month = m.group("m4") == null ? m.group("m3") : m.group("m4");
            return between(m.group("m3"), m.group("d3"), month, m.group("d4"));
        } else if (m.group("date") != null) {
            LocalDate date =
                    m.group("md") != null ? date(m.group("md"), m.group("dm")) : date(m.group("mm"), m.group("dd"));
            return m.group("week") == null ? day(date) : week(monday(date), Kind.WEEK);
        } else if (m.group("numeric") != null) {
            return day(near(Integer.parseInt(m.group("nm")), Integer.parseInt(m.group("nd"))));
        } else if (m.group("since") != null) {
            return new Span(month(m.group("sm")).atDay(1), today, Kind.SINCE);
        }
        return named(m);
    }

    private @Nullable Span named(MatchResult m) {
        LocalDate monday = monday(today);
        YearMonth now = YearMonth.from(today);
        if (m.group("ever") != null) {
            return new Span(LocalDate.EPOCH, today, Kind.EVER);
        } else if (m.group("ago") != null) {
            boolean english = m.group("an") != null;
            return ago(number(english ? m.group("an") : m.group("bn")), english ? m.group("au") : m.group("bu"));
        } else if (m.group("last") != null) {
            return new Span(back(number(m.group("ln")), m.group("lu")).plusDays(1), today, Kind.LAST_DAYS);
        } else if (m.group("before") != null) {
            return week(monday.minusWeeks(2), Kind.WEEK);
        } else if (m.group("lastweek") != null) {
            return week(monday.minusWeeks(1), Kind.LAST_WEEK);
        } else if (m.group("thisweek") != null) {
            return week(monday, Kind.THIS_WEEK);
        } else if (m.group("nextweek") != null) {
            return week(monday.plusWeeks(1), Kind.NEXT_WEEK);
        } else if (m.group("lastmonth") != null) {
            return month(now.minusMonths(1), Kind.LAST_MONTH);
        } else if (m.group("thismonth") != null) {
            return month(now, Kind.THIS_MONTH);
        } else if (m.group("year") != null) {
            int year = today.getYear() - (m.group("lastyear") == null ? 0 : 1);
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Kind.YEAR);
        } else if (m.group("beforeyesterday") != null) {
            return day(today.minusDays(2));
        } else if (m.group("yesterday") != null) {
            return day(today.minusDays(1));
        }
        String name = m.group("inmonth") == null ? m.group("bare") : m.group("inmonth");
        return name == null ? null : month(month(name), Kind.MONTH);
    }

    private Span ago(int number, String unit) {
        LocalDate day = back(number, unit);
        return unit.startsWith("d") || unit.startsWith("t") ? day(day) : week(monday(day), Kind.WEEK);
    }

    private LocalDate back(int number, String unit) {
        return switch (unit.charAt(0)) {
            case 'w' -> today.minusWeeks(number);
            case 'm' -> today.minusMonths(number);
            case 'y', 'j' -> today.minusYears(number);
            default -> today.minusDays(number);
        };
    }

    static int number(String word) {
        return switch (word) {
            case "two", "zwei", "couple of" -> 2;
            case "three", "drei", "few" -> 3;
            case "four", "vier" -> 4;
            case "five", "funf" -> 5;
            case "six", "sechs" -> 6;
            default -> Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1;
        };
    }

    private Span between(String month1, String day1, String month2, String day2) {
        LocalDate from = date(month1, day1);
        LocalDate to = date(month2, day2);
        return to.isBefore(from) ? new Span(to, from, Kind.DATES) : new Span(from, to, Kind.DATES);
    }

    private LocalDate date(String month, String day) {
        return near(number12(month), Integer.parseInt(day));
    }

    private static int number12(String month) {
        return MONTHS.getOrDefault(month.substring(0, 3).toLowerCase(Locale.ROOT), 1);
    }

    /** Of the years around the one that is nearest. */
    private LocalDate near(int month, int day) {
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        if (date.isAfter(today.plusMonths(6))) {
            return date.minusYears(1);
        }
        return date.isBefore(today.minusMonths(10)) ? date.plusYears(1) : date;
    }

    /** The last such month, the current one included. */
    private YearMonth month(String name) {
        YearMonth month = YearMonth.of(today.getYear(), Month.of(number12(name)));
        return month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month;
    }

    private static Span month(YearMonth month, Kind kind) {
        return new Span(month.atDay(1), month.atEndOfMonth(), kind);
    }

    private static Span week(LocalDate monday, Kind kind) {
        return new Span(monday, monday.plusDays(6), kind);
    }

    private static Span day(LocalDate day) {
        return new Span(day, day, Kind.DAY);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
