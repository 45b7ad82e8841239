package dev.trainer2.streams.review;

import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.WeeklyReview;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.streams.log.DailyViewProcessor;
import dev.trainer2.streams.log.Emission;
import dev.trainer2.streams.log.RowStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/** Writes the weeks that a change has touched, and tells of a week that has ended. */
final class ReviewProcessor extends DailyViewProcessor<ReviewSeries> {
    /** A week's end is news for so many days. */
    private static final int NEWS_DAYS = 7;

    private RowStore<WeekReview> rows;

    @SuppressWarnings("NullAway.Init")
    ReviewProcessor(Supplier<Catalogue> catalogue, boolean announces) {
        super(catalogue, announces);
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        rows = new RowStore<>(context, ReviewTopology.ROWS, "review");
    }

    @Override
    protected RowStore<WeekReview> rows() {
        return rows;
    }

    @Override
    protected Outcome<ReviewSeries> write(Change<ReviewSeries> change) {
        ReviewSeries before = change.before();
        ReviewSeries series = before == null
                ? ReviewSeries.of(change.history(), change.today())
                : before.next(change.history(), change.today());
        List<WeeklyReview> made = before == null ? series.reviews() : series.changed();
        String from = before == null || made.isEmpty() ? "" : made.getFirst().week();
        List<WeeklyReview> weeks = made.stream().filter(series::isTold).toList();
        Map<String, WeekReview> written = rows.from(change.user(), from);
        LocalDate previous = WeeklyReviews.mondayOf(change.today()).minusWeeks(1);
        List<News> news = new ArrayList<>();
        boolean changed = false;
        for (WeeklyReview week : weeks) {
            WeekReview row = row(change, series, week);
            boolean recent = !week.monday().isBefore(previous);
            Optional<WeekReview> next = Revision.of(written.remove(week.week()), row, recent);
            if (next.isPresent()) {
                rows.write(change.user(), week.week(), next.get(), change.emission());
                changed = true;
                news(next.get(), week, change.today()).ifPresent(news::add);
            }
        }
        written.keySet().forEach(gone -> rows.remove(change.user(), gone, change.emission()));
        removeBefore(change, before, series);
        if (!changed && change.emission().cause() != Emission.Cause.CLOCK && !made.isEmpty()) {
            touch(change, series.told().getLast());
        }
        return new Outcome<>(series, news);
    }

    /** Removes the weeks before the first one, when what was trained first is taken back. */
    private void removeBefore(Change<ReviewSeries> change, @Nullable ReviewSeries before, ReviewSeries series) {
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

    private static WeekReview row(Change<ReviewSeries> change, ReviewSeries series, WeeklyReview week) {
        return ReviewFold.row(
                change.user(),
                series,
                week,
                change.catalogue().version(),
                change.emission().cursor());
    }

    /** The last week's row tells readers that the view includes the event, though it changed no figure. */
    private void touch(Change<ReviewSeries> change, WeeklyReview last) {
        @Nullable WeekReview old = rows.from(change.user(), last.week()).get(last.week());
        if (old != null) {
            WeekReview same = WeekReview.newBuilder(old)
                    .setCursor(change.emission().cursor())
                    .build();
            rows.write(change.user(), last.week(), same, change.emission());
        }
    }

    private static Optional<News> news(WeekReview review, WeeklyReview week, LocalDate today) {
        LocalDate sunday = week.monday().plusDays(6);
        return review.getFinal$()
                ? Optional.of(new News(
                        sunday,
                        false,
                        !today.isAfter(sunday.plusDays(NEWS_DAYS)),
                        List.of("review", week.week(), Integer.toString(review.getRevision())),
                        new WeekReviewed(week.week(), review.getRevision())))
                : Optional.empty();
    }
}
