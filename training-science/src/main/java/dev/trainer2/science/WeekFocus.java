package dev.trainer2.science;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses the one thing to recommend after a week: recovery before attendance, attendance before volume. */
final class WeekFocus {
    private WeekFocus() {}

    static WeeklyReview.Focus of(
            int sessions,
            @Nullable Integer credited,
            @Nullable Integer planned,
            boolean ended,
            boolean away,
            @Nullable FatigueDay end,
            List<SignalDay> signals,
            List<MuscleVolume.Line> muscles) {
        String names = signals.stream()
                .map(signal -> signal.signal().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" and "));
        if (names.contains(" and ")) {
            return focus("Take a lighter week", names + " speak for it");
        } else if (end != null && (end.status() == FatigueStatus.WARNING || end.status() == FatigueStatus.HIGH)) {
            return focus(
                    "Hold the load",
                    String.format(
                            Locale.ROOT,
                            "the last week (%.0f a day) is well above the last four (%.0f)",
                            end.atl(),
                            end.ctl()));
        } else if (!ended && planned != null && credited != null && credited < planned) {
            return focus("Go on with the plan", credited + " of " + planned + " sessions are done so far");
        } else if (sessions == 0 && away) {
            return focus("Come back when you are ready", "you were away, and nothing was missed");
        } else if (sessions == 0) {
            return focus("Get one session in", ended ? "there was none this week" : "there was none yet this week");
        } else if (planned != null && credited != null && credited < planned) {
            return focus("Come to the planned sessions", credited + " of " + planned + " were done");
        }
        return volume(muscles).orElseGet(() -> focus("Keep going", "every trained muscle is within its landmarks"));
    }

    /** The muscle furthest over its limit, else the one furthest under its minimum among those trained at all. */
    private static Optional<WeeklyReview.Focus> volume(List<MuscleVolume.Line> muscles) {
        Optional<MuscleVolume.Line> over = muscles.stream()
                .filter(line -> line.status() == Landmarks.Status.OVER)
                .max(Comparator.comparingDouble(MuscleVolume.Line::hardSets));
        if (over.isPresent()) {
            return over.map(line -> focus(
                    "Take sets off " + name(line),
                    String.format(Locale.ROOT, "%.1f hard sets are more than most recover from", line.hardSets())));
        }
        return muscles.stream()
                .filter(line -> line.status() == Landmarks.Status.UNDER && line.hardSets() > 0)
                .max(Comparator.comparingDouble(WeekFocus::missing))
                .map(line -> focus(
                        "Add sets for " + name(line),
                        String.format(
                                Locale.ROOT,
                                "%.1f hard sets, %.1f under the least that builds",
                                line.hardSets(),
                                missing(line))));
    }

    private static double missing(MuscleVolume.Line line) {
        return line.landmarks() == null ? 0 : line.landmarks().mev() - line.hardSets();
    }

    private static String name(MuscleVolume.Line line) {
        return line.muscle().key().replace('_', ' ');
    }

    private static WeeklyReview.Focus focus(String what, String why) {
        return new WeeklyReview.Focus(what, why);
    }
}
