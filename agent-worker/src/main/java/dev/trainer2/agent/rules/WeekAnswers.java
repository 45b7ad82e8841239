package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekTotals;
import dev.trainer2.science.WeeklyReviews;
import java.util.List;
import java.util.Optional;

/** How a week was. */
final class WeekAnswers {
    /** Sums of the same loads differ by less, whatever they were added to. */
    private static final double SAME_KG = 0.01;

    private WeekAnswers() {}

    static Answer of(Ask ask) {
        if (ask.isNew()) {
            return Nothing.logged(ask);
        }
        Span span = ask.slots().span().orElse(Ranges.thisWeek(ask.question().today()));
        boolean week = span.to().equals(span.from().plusDays(6));
        if (!week) {
            return RangeAnswers.sessions(ask);
        }
        String wanted = WeeklyReviews.isoWeek(span.from());
        Optional<WeekTotals> found = ask.question().state().getWeeks().stream()
                .filter(one -> one.getWeek().equals(wanted))
                .findFirst();
        String name = (span.kind() == Span.Kind.WEEK
                        ? ask.say("The week of ", "Die Woche vom ")
                                + ask.voice().date(span.from())
                        : RangeAnswers.upper(Ranges.name(ask.voice(), span)))
                + " (" + wanted + ")";
        if (found.isPresent()) {
            return of(ask, found.get(), name);
        }
        return ask.question().state().getWeeks().stream()
                .findFirst()
                .map(latest -> of(
                        ask,
                        latest,
                        ask.say(
                                "Nothing is logged for " + wanted + ". Your latest week, " + latest.getWeek() + ",",
                                "Für " + wanted + " ist nichts eingetragen. Deine letzte Woche, " + latest.getWeek()
                                        + ",")))
                .orElseGet(() -> Nothing.logged(ask));
    }

    private static Answer of(Ask ask, WeekTotals week, String subject) {
        Voice voice = ask.voice();
        StringBuilder text = new StringBuilder(ask.say(
                subject + " had " + voice.sessions(week.getSessions()) + " on "
                        + voice.count(week.getDays(), "day", "days", "Tag", "Tagen") + " with "
                        + voice.sets(week.getWorkSets()).replace(" set", " work set") + " and "
                        + voice.kilograms(week.getTonnageKg()) + " of tonnage.",
                subject + " hatte " + voice.sessions(week.getSessions()) + " an "
                        + voice.count(week.getDays(), "day", "days", "Tag", "Tagen") + " mit " + week.getWorkSets()
                        + (week.getWorkSets() == 1 ? " Arbeitssatz" : " Arbeitssätzen") + " und "
                        + voice.kilograms(week.getTonnageKg()) + " bewegtem Gewicht."));
        List<WeekTotals> weeks = ask.question().state().getWeeks();
        int place = weeks.indexOf(week);
        if (place >= 0 && place + 1 < weeks.size()) {
            WeekTotals before = weeks.get(place + 1);
            text.append(ask.say(
                    " The one before, " + before.getWeek() + ", had "
                            + voice.sets(before.getWorkSets()).replace(" set", " work set") + " and "
                            + voice.kilograms(before.getTonnageKg()) + ".",
                    " Die davor, " + before.getWeek() + ", hatte " + before.getWorkSets() + " Arbeitssätze und "
                            + voice.kilograms(before.getTonnageKg()) + "."));
        }
        Optional<WeekReview> review = review(ask, week);
        if (review.isPresent()) {
            text.append(ask.say(" Focus: ", " Fokus: "))
                    .append(voice.said(review.get().getFocusWhat()));
            return new Answer(text.toString(), List.of(new Intent.Review(review.get())));
        }
        return new Answer(
                text.toString(),
                List.of(new Intent.Summary(
                        ask.say("Week ", "Woche ") + week.getWeek(),
                        Ranges.monday(week.getWeek()).toString(),
                        week.getWorkSets(),
                        week.getTonnageKg(),
                        List.of(),
                        voice.sessions(week.getSessions()) + ask.say(" on ", " an ")
                                + voice.count(week.getDays(), "day", "days", "Tag", "Tagen") + ".")));
    }

    /** The review of a week; one that has not seen all of its sets yet would contradict the words. */
    private static Optional<WeekReview> review(Ask ask, WeekTotals week) {
        return ask.question().reviews().stream()
                .filter(review -> review.getWeek().equals(week.getWeek())
                        && review.getSessions() == week.getSessions()
                        && review.getWorkSets() == week.getWorkSets()
                        && Math.abs(review.getTonnageKg() - week.getTonnageKg()) < SAME_KG)
                .findFirst();
    }
}
