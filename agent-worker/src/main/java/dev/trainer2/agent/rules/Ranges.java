package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.agent.understand.Span.Kind;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.events.WorkoutSummary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the request knows of a range of days, and how far back it goes. */
final class Ranges {
    /**
     * Totals of a range.
     *
     * @param since null when all of the range is known, else the first day that is
     */
    record Totals(
            int sessions,
            int sets,
            double kilograms,
            @org.jspecify.annotations.Nullable LocalDate since) {}

    private Ranges() {}

    static Totals of(Question question, Span span) {
        AthleteState state = question.state();
        if (span.kind() == Kind.EVER) {
            return new Totals(
                    state.getCounts().getWorkouts(),
                    state.getCounts().getWorkSets(),
                    state.getCounts().getTonnageKg(),
                    null);
        }
        List<WorkoutSummary> workouts = state.getRecentWorkouts();
        boolean all = workouts.size() >= state.getCounts().getWorkouts();
        Optional<LocalDate> first = workouts.stream()
                .map(workout -> LocalDate.parse(workout.getDate()))
                .min(Comparator.naturalOrder());
        Optional<WeekTotals> week = week(question, span);
        if (week.isPresent()) {
            return new Totals(
                    week.get().getSessions(),
                    week.get().getWorkSets(),
                    week.get().getTonnageKg(),
                    null);
        } else if (all || first.isPresent() && first.get().isBefore(span.from())) {
            return ofWorkouts(workouts, span, null);
        }
        return ofWeeks(state.getWeeks(), span);
    }

    private static Optional<WeekTotals> week(Question question, Span span) {
        boolean whole =
                span.to().equals(span.from().plusDays(6)) && span.from().getDayOfWeek() == java.time.DayOfWeek.MONDAY;
        String iso = dev.trainer2.science.WeeklyReviews.isoWeek(span.from());
        return whole
                ? question.state().getWeeks().stream()
                        .filter(week -> week.getWeek().equals(iso))
                        .findFirst()
                : Optional.empty();
    }

    private static Totals ofWorkouts(
            List<WorkoutSummary> workouts, Span span, @org.jspecify.annotations.Nullable LocalDate since) {
        List<WorkoutSummary> inside = workouts.stream()
                .filter(workout -> span.has(LocalDate.parse(workout.getDate())))
                .toList();
        return new Totals(
                inside.size(),
                inside.stream().mapToInt(WorkoutSummary::getWorkSets).sum(),
                inside.stream().mapToDouble(WorkoutSummary::getTonnageKg).sum(),
                since);
    }

    /** By whole weeks: those whose Thursday lies in the range, as the calendar of weeks counts them. */
    private static Totals ofWeeks(List<WeekTotals> weeks, Span span) {
        List<WeekTotals> inside = weeks.stream()
                .filter(week -> span.has(monday(week.getWeek()).plusDays(3)))
                .toList();
        LocalDate first = weeks.stream()
                .map(week -> monday(week.getWeek()))
                .min(Comparator.naturalOrder())
                .orElse(span.from());
        return new Totals(
                inside.stream().mapToInt(WeekTotals::getSessions).sum(),
                inside.stream().mapToInt(WeekTotals::getWorkSets).sum(),
                inside.stream().mapToDouble(WeekTotals::getTonnageKg).sum(),
                first.isAfter(span.from()) ? first : null);
    }

    static LocalDate monday(String isoWeek) {
        return LocalDate.parse(isoWeek + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }

    /** A range with its preposition: "last week", "in October", "on Tuesday". */
    static String name(Voice voice, Span span) {
        return switch (span.kind()) {
            case DAY -> voice.on(span.from());
            case THIS_WEEK -> voice.say("this week", "diese Woche");
            case LAST_WEEK -> voice.say("last week", "letzte Woche");
            case NEXT_WEEK -> voice.say("next week", "nächste Woche");
            case WEEK -> voice.say("in the week of ", "in der Woche vom ") + voice.date(span.from());
            case THIS_MONTH -> voice.say("this month", "diesen Monat");
            case LAST_MONTH -> voice.say("last month", "letzten Monat");
            case MONTH ->
                voice.say("in ", "im ")
                        + span.from()
                                .getMonth()
                                .getDisplayName(TextStyle.FULL, voice.german() ? Locale.GERMAN : Locale.ENGLISH)
                        + (span.from().getYear() == voice.today().getYear()
                                ? ""
                                : " " + span.from().getYear());
            case YEAR -> voice.say("in ", "im Jahr ") + span.from().getYear();
            case LAST_DAYS, SINCE ->
                voice.say("since ", "seit ") + (voice.german() ? "dem " : "") + voice.date(span.from());
            case EVER -> voice.say("since you started", "seit du angefangen hast");
            case DATES ->
                voice.say("from ", "vom ")
                        + voice.date(span.from())
                        + voice.say(" to ", " bis ")
                        + voice.date(span.to());
        };
    }

    /** The range before one, of the same kind. */
    static Span before(Span span) {
        return switch (span.kind()) {
            case THIS_WEEK -> shifted(span.from().minusWeeks(1), span.to().minusWeeks(1), Kind.LAST_WEEK);
            case LAST_WEEK, WEEK, NEXT_WEEK ->
                shifted(span.from().minusWeeks(1), span.to().minusWeeks(1), Kind.WEEK);
            case THIS_MONTH, LAST_MONTH, MONTH -> {
                LocalDate first = span.from().minusMonths(1).withDayOfMonth(1);
                yield shifted(
                        first,
                        first.plusMonths(1).minusDays(1),
                        span.kind() == Kind.THIS_MONTH ? Kind.LAST_MONTH : Kind.MONTH);
            }
            default -> {
                long days = java.time.temporal.ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
                yield shifted(span.from().minusDays(days), span.from().minusDays(1), Kind.DATES);
            }
        };
    }

    private static Span shifted(LocalDate from, LocalDate to, Kind kind) {
        return new Span(from, to, kind);
    }

    static Span thisWeek(LocalDate today) {
        LocalDate monday = dev.trainer2.science.WeeklyReviews.mondayOf(today);
        return new Span(monday, monday.plusDays(6), Kind.THIS_WEEK);
    }

    static Span thisMonth(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return new Span(first, first.plusMonths(1).minusDays(1), Kind.THIS_MONTH);
    }

    static Span ever(LocalDate today) {
        return new Span(LocalDate.EPOCH, today, Kind.EVER);
    }
}
