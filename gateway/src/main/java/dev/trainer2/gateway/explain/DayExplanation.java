package dev.trainer2.gateway.explain;

import dev.trainer2.science.DailyLoad;
import dev.trainer2.science.FatigueDay;
import dev.trainer2.science.FatigueModel;
import dev.trainer2.science.FatigueSeries;
import dev.trainer2.science.Readiness;
import dev.trainer2.science.TrainingDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the figures of a day come about. */
final class DayExplanation {
    private DayExplanation() {}

    /** Formula, inputs with their events, and the values in between; figures are unrounded. */
    static Map<String, @Nullable Object> of(FatigueSeries series, LocalDate date) {
        FatigueSeries.Day day = series.day(date);
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("inputs", inputs(day));
        Map<String, @Nullable Object> steps = new LinkedHashMap<>();
        if (day.fatigue() != null) {
            steps.put("load", load(day.fatigue().load()));
            steps.put("averages", averages(day.fatigue(), day.before()));
            steps.put("monotony", monotony(series, day.fatigue()));
        }
        if (day.checkIn() != null) {
            steps.put("readiness", Readiness.parts(day.checkIn(), day.before()));
        }
        steps.put("signals", day.signals());
        explained.put("steps", steps);
        return explained;
    }

    private static Map<String, @Nullable Object> inputs(FatigueSeries.Day day) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        TrainingDay training = day.training();
        inputs.put(
                "sets",
                training == null
                        ? List.of()
                        : training.sets().stream().map(SetExplanation::of).toList());
        inputs.put(
                "conditioning",
                training == null
                        ? List.of()
                        : training.conditioning().stream()
                                .map(DayExplanation::conditioning)
                                .toList());
        inputs.put("checkIn", day.checkIn());
        return inputs;
    }

    private static Map<String, @Nullable Object> conditioning(TrainingDay.Cardio cardio) {
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("eventId", cardio.eventId());
        explained.put("minutes", cardio.work().minutes());
        explained.put("rpe", cardio.work().rpe());
        explained.put("load", DailyLoad.of(List.of(cardio.work())).conditioning());
        return explained;
    }

    private static Map<String, @Nullable Object> load(DailyLoad load) {
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("formula", "load = 12 * sum of set stress + sum of minutes * RPE");
        explained.put("lifting", load.lifting());
        explained.put("conditioning", load.conditioning());
        explained.put("load", load.total());
        return explained;
    }

    private static Map<String, @Nullable Object> averages(FatigueDay day, @Nullable FatigueDay before) {
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put(
                "formula",
                before == null
                        ? "the first day seeds both: atl = ctl = load"
                        : "atl = before + (load - before) * 2/8; ctl = before + (load - before) * 2/29");
        explained.put("atlBefore", before == null ? null : before.atl());
        explained.put("ctlBefore", before == null ? null : before.ctl());
        explained.put("atl", day.atl());
        explained.put("ctl", day.ctl());
        explained.put("balance", day.balance());
        explained.put("ratio", day.ratio());
        explained.put("status", day.status().name());
        return explained;
    }

    private static Map<String, @Nullable Object> monotony(FatigueSeries series, FatigueDay day) {
        List<Double> week = IntStream.rangeClosed(0, 6)
                .mapToObj(n -> Optional.ofNullable(series.fatigueOf(day.date().minusDays(6L - n)))
                        .map(found -> found.load().total()))
                .flatMap(Optional::stream)
                .toList();
        Map<String, @Nullable Object> explained = new LinkedHashMap<>();
        explained.put("formula", "mean / sample standard deviation of seven days; strain = their sum * monotony");
        explained.put("loads", week);
        explained.put("monotony", day.monotony());
        explained.put("strain", day.strain());
        return explained;
    }

    /** The formulas a day is made with. */
    static Map<String, String> models() {
        return Map.of(
                "fatigue", FatigueModel.MODEL,
                "deload", dev.trainer2.science.DeloadSignals.MODEL,
                "stress", "set-stress/1",
                "readiness", "readiness/1",
                "oneRepMax", "one-rep-max/1");
    }
}
