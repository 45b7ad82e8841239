package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.science.WeeklyReviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a week was. */
final class WeekAnswers {
    /** Sums of the same loads differ by less, whatever they were added to. */
    private static final double SAME_KG = 0.01;

    private WeekAnswers() {}

    static Answer of(Question question, boolean lastWeek) {
        String wanted = WeeklyReviews.isoWeek(lastWeek ? question.today().minusWeeks(1) : question.today());
        Optional<WeekTotals> week = find(question, wanted);
        if (week.isPresent()) {
            return of(question, week.get(), (lastWeek ? "Last week" : "This week") + " (" + wanted + ")");
        }
        return question.state().getWeeks().stream()
                .findFirst()
                .map(latest -> of(
                        question,
                        latest,
                        "Nothing is logged for " + wanted + ". Your latest week, " + latest.getWeek() + ","))
                .orElseGet(() -> Help.of(question));
    }

    private static Answer of(Question question, WeekTotals week, String subject) {
        StringBuilder text = new StringBuilder(subject + " had " + Say.count(week.getSessions(), "session") + " on "
                + Say.count(week.getDays(), "day") + " with " + Say.count(week.getWorkSets(), "work set") + " and "
                + Say.kilograms(question, week.getTonnageKg()) + " of tonnage.");
        List<WeekTotals> weeks = question.state().getWeeks();
        int place = weeks.indexOf(week);
        if (place >= 0 && place + 1 < weeks.size()) {
            WeekTotals before = weeks.get(place + 1);
            text.append(" The one before, ")
                    .append(before.getWeek())
                    .append(", had ")
                    .append(Say.count(before.getWorkSets(), "work set"))
                    .append(" and ")
                    .append(Say.kilograms(question, before.getTonnageKg()))
                    .append('.');
        }
        Optional<WeekReview> review = review(question, week);
        if (review.isPresent()) {
            text.append(" Focus: ").append(review.get().getFocusWhat());
            return new Answer(text.toString(), List.of(new Intent.Review(review.get())));
        }
        return new Answer(
                text.toString(),
                List.of(new Intent.Summary(
                        "Week " + week.getWeek(),
                        monday(week.getWeek()),
                        week.getWorkSets(),
                        week.getTonnageKg(),
                        List.of(),
                        Say.count(week.getSessions(), "session") + " on " + Say.count(week.getDays(), "day") + ".")));
    }

    /** The review of a week; one that has not seen all of its sets yet would contradict the words. */
    private static Optional<WeekReview> review(Question question, WeekTotals week) {
        return question.reviews().stream()
                .filter(review -> review.getWeek().equals(week.getWeek())
                        && review.getSessions() == week.getSessions()
                        && review.getWorkSets() == week.getWorkSets()
                        && Math.abs(review.getTonnageKg() - week.getTonnageKg()) < SAME_KG)
                .findFirst();
    }

    private static Optional<WeekTotals> find(Question question, String week) {
        return question.state().getWeeks().stream()
                .filter(found -> found.getWeek().equals(week))
                .findFirst();
    }

    private static String monday(String isoWeek) {
        return LocalDate.parse(isoWeek + "-1", java.time.format.DateTimeFormatter.ISO_WEEK_DATE)
                .toString();
    }
}
