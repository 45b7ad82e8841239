package dev.trainer2.streams.athlete;

import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.streams.views.ReviewFold;
import dev.trainer2.streams.views.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the weeks that a change has touched, and finds those that have ended. */
final class WeekRows {
    /** The end of a week is announced for so many days. */
    private static final int ANNOUNCED_DAYS = 7;

    private final RowStore<WeekReview> rows;

    WeekRows(RowStore<WeekReview> rows) {
        this.rows = rows;
    }

    RowStore<WeekReview> rows() {
        return rows;
    }

    /** Writes the rows that differ; returns the weeks that are final now. */
    List<Announcement> write(Change change) {
        ReviewSeries before = change.before();
        ReviewSeries series = change.after();
        List<WeeklyReview> made = before == null ? series.reviews() : series.changed();
        String from = before == null || made.isEmpty() ? "" : made.getFirst().week();
        Map<String, WeekReview> written = rows.from(change.user(), from);
        LocalDate previous = WeeklyReviews.mondayOf(change.today()).minusWeeks(1);
        List<Announcement> ended = new ArrayList<>();
        boolean changed = false;
        for (WeeklyReview week : made) {
            if (!series.isTold(week)) {
                continue;
            }
            WeekReview row = ReviewFold.row(
                    change.user(),
                    series,
                    week,
                    change.catalogue().version(),
                    change.emission().cursor());
            boolean recent = !week.monday().isBefore(previous);
            Optional<WeekReview> next = Revision.of(written.remove(week.week()), row, recent);
            if (next.isPresent()) {
                rows.write(change.user(), week.week(), next.get(), change.emission());
                changed = true;
                ended(next.get(), week, change.today()).ifPresent(ended::add);
            }
        }
        written.keySet().forEach(gone -> rows.remove(change.user(), gone, change.emission()));
        removeBefore(change);
        if (!changed && change.emission().cause() != Emission.Cause.CLOCK && !made.isEmpty()) {
            touch(change);
        }
        return ended;
    }

    /** Removes the weeks before the first one, when what was trained first is taken back. */
    private void removeBefore(Change change) {
        ReviewSeries before = change.before();
        ReviewSeries series = change.after();
        if (before == null || before.reviews().isEmpty() || series.reviews().isEmpty()) {
            return;
        }
        String first = series.reviews().getFirst().week();
        String former = before.reviews().getFirst().week();
        if (former.compareTo(first) < 0) {
            rows.from(change.user(), former).keySet().stream()
                    .filter(week -> week.compareTo(first) < 0)
                    .forEach(gone -> rows.remove(change.user(), gone, change.emission()));
        }
    }

    /** The last week's row tells readers that the view includes the event, though it changed no figure. */
    private void touch(Change change) {
        WeekReview old = change.after()
                .lastTold()
                .map(last -> rows.get(change.user(), last.week()))
                .orElse(null);
        if (old != null) {
            WeekReview same = WeekReview.newBuilder(old)
                    .setCursor(change.emission().cursor())
                    .build();
            rows.write(change.user(), old.getWeek(), same, change.emission());
        }
    }

    private static Optional<Announcement> ended(WeekReview review, WeeklyReview week, LocalDate today) {
        LocalDate sunday = week.monday().plusDays(6);
        return review.getFinal$()
                ? Optional.of(new Announcement(
                        sunday,
                        false,
                        !today.isAfter(sunday.plusDays(ANNOUNCED_DAYS)),
                        List.of("review", week.week(), Integer.toString(review.getRevision())),
                        new WeekReviewed(week.week(), review.getRevision())))
                : Optional.empty();
    }
}
