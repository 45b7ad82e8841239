package dev.trainer2.streams.fatigue;

import dev.trainer2.events.DailyFatigue;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.FatigueSeries;
import dev.trainer2.streams.log.DailyViewProcessor;
import dev.trainer2.streams.log.Emission;
import dev.trainer2.streams.log.RowStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Writes the days that a change has touched, and tells of a deload that is due. */
final class FatigueProcessor extends DailyViewProcessor<FatigueSeries> {
    private RowStore<DailyFatigue> rows;

    @SuppressWarnings("NullAway.Init")
    FatigueProcessor(Supplier<Catalogue> catalogue, boolean announces) {
        super(catalogue, announces);
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        rows = new RowStore<>(context, FatigueTopology.ROWS, "fatigue");
    }

    @Override
    protected RowStore<DailyFatigue> rows() {
        return rows;
    }

    @Override
    protected Outcome<FatigueSeries> write(Change<FatigueSeries> change) {
        FatigueSeries before = change.before();
        FatigueSeries series = before == null
                ? FatigueSeries.of(change.history(), change.today())
                : before.next(change.history(), change.today());
        LocalDate from = before == null ? LocalDate.MIN : series.changedFrom();
        Emission emission = change.emission();
        Map<String, DailyFatigue> written = rows.from(change.user(), from.equals(LocalDate.MIN) ? "" : from.toString());
        boolean changed = false;
        List<DailyFatigue> days = FatigueFold.rows(change.user(), series, from, emission.cursor());
        for (DailyFatigue day : days) {
            DailyFatigue old = written.remove(day.getDate());
            if (old == null || !sameValues(old, day)) {
                rows.write(change.user(), day.getDate(), day, emission);
                changed = true;
            }
        }
        written.keySet().forEach(gone -> rows.remove(change.user(), gone, emission));
        if (!changed && emission.cause() != Emission.Cause.CLOCK) {
            // the last day's row tells readers that the view includes the event, though it changed no figure
            series.lastTold()
                    .map(last -> FatigueFold.rows(change.user(), series, last, emission.cursor()))
                    .orElse(List.of())
                    .forEach(day -> rows.write(change.user(), day.getDate(), day, emission));
        }
        return new Outcome<>(series, news(series, change.today()));
    }

    /** Equal but for the cursor, which is bookkeeping. */
    private static boolean sameValues(DailyFatigue old, DailyFatigue day) {
        return DailyFatigue.newBuilder(old).setCursor(day.getCursor()).build().equals(day);
    }

    private static List<News> news(FatigueSeries series, LocalDate today) {
        return series.signals().triggers().stream()
                .map(trigger -> new News(
                        trigger.date(),
                        true,
                        !trigger.date().isBefore(today.minusDays(1)),
                        List.of("deload", trigger.date().toString()),
                        FatigueFold.triggered(trigger)))
                .toList();
    }
}
