package dev.trainer2.science.plan;

import dev.trainer2.science.DeloadTrigger;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.SignalDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ready-made diffs that change how many sets there are. */
public final class VolumeDiffs {
    private final PlanRules rules;

    public VolumeDiffs(PlanRules rules) {
        this.rules = rules;
    }

    /**
     * 40 % of the sets off for 7 days, loads kept. What of the 7 days lies in the next week is for that week's plan.
     *
     * @param from the first of the days
     * @param signals those that speak for it
     * @return empty when the week is a deload already, or nothing is left to cut
     */
    public Optional<DiffDraft> deload(PlanWeek week, LocalDate from, List<SignalDay> signals) {
        if (week.deload()) {
            return Optional.empty();
        }
        SetChanges changes = new SetChanges(week, rules.catalogue());
        LocalDate end = from.plusDays(DeloadTrigger.DAYS);
        for (PlannedSession session : week.sessions()) {
            if (!session.day().isBefore(from) && session.day().isBefore(end)) {
                List<SetChanges.Place> places = changes.places(session.day());
                List<Integer> left =
                        SetCut.of(places.stream().map(changes::sets).toList());
                for (int i = 0; i < places.size(); i++) {
                    changes.set(places.get(i), left.get(i));
                }
            }
        }
        String why = signals.stream()
                .map(signal -> String.format(
                        Locale.ROOT,
                        "%s is %.2f against %.2f on %s",
                        signal.signal(),
                        signal.value(),
                        signal.threshold(),
                        signal.date()))
                .collect(Collectors.joining("; "));
        return draft(
                PlanDiff.Cause.DELOAD,
                why + (why.isEmpty() ? "" : ". ") + "Sets from " + changes.totalBefore() + " to " + changes.total()
                        + " until " + end.minusDays(1) + ", loads kept.",
                changes,
                "deload: 40 % of the sets off, load kept");
    }

    /**
     * Takes sets off every muscle that is not under its MRV, isolations and later exercises first.
     *
     * @param from sessions before this day are left as they are
     * @return empty when every muscle is under its MRV, or nothing is left to take off
     */
    public Optional<DiffDraft> overMrv(PlanWeek week, LocalDate from) {
        SetChanges changes = new SetChanges(week, rules.catalogue());
        List<String> reasons = new ArrayList<>();
        for (Muscle muscle : Muscle.values()) {
            Landmarks landmarks = rules.profile().landmarks(muscle).orElse(null);
            double before = changes.volume(muscle);
            if (landmarks == null || before == 0) {
                continue;
            }
            Optional<SetChanges.Place> place = leastNeeded(changes, muscle, from);
            while (changes.volume(muscle) >= landmarks.mrv() && place.isPresent()) {
                changes.set(place.get(), changes.sets(place.get()) - 1);
                place = leastNeeded(changes, muscle, from);
            }
            if (changes.volume(muscle) < before) {
                reasons.add(muscle.key() + " from " + PlanMarkdown.number(before) + " to "
                        + PlanMarkdown.number(changes.volume(muscle)) + " sets; its MRV is "
                        + PlanMarkdown.number(landmarks.mrv()) + ".");
            }
        }
        return draft(PlanDiff.Cause.VOLUME, String.join(" ", reasons), changes, "more than can be recovered from");
    }

    private static Optional<SetChanges.Place> leastNeeded(SetChanges changes, Muscle muscle, LocalDate from) {
        List<SetChanges.Place> places = changes.places();
        return places.stream()
                .filter(place -> !place.day().isBefore(from))
                .filter(place -> changes.sets(place) > 0 && changes.share(place, muscle) > 0)
                .min(Comparator.<SetChanges.Place, Boolean>comparing(place -> !changes.primary(place, muscle))
                        .thenComparing(place -> !changes.isolation(place))
                        .thenComparing(place -> -changes.sets(place))
                        .thenComparing(place -> -places.indexOf(place)));
    }

    /**
     * Sets more for a muscle, where minutes and every muscle's MRV leave room.
     *
     * @param number how many, 1 or more
     * @param from sessions before this day are left as they are
     * @return empty when not one fits
     */
    public Optional<DiffDraft> addSets(PlanWeek week, Muscle muscle, int number, LocalDate from) {
        SetChanges changes = new SetChanges(week, rules.catalogue());
        double before = changes.volume(muscle);
        int added = 0;
        while (added < number) {
            Optional<SetChanges.Place> place = changes.places().stream()
                    .filter(one -> !one.day().isBefore(from) && changes.primary(one, muscle))
                    .filter(one -> roomFor(changes, one))
                    .min(Comparator.comparing(changes::sets));
            if (place.isEmpty()) {
                break;
            }
            changes.set(place.get(), changes.sets(place.get()) + 1);
            added++;
        }
        return draft(
                PlanDiff.Cause.REQUEST,
                added + " of " + number + " sets more for " + muscle.key() + " fit: from " + PlanMarkdown.number(before)
                        + " to " + PlanMarkdown.number(changes.volume(muscle)) + ".",
                changes,
                "more sets for " + muscle.key());
    }

    private boolean roomFor(SetChanges changes, SetChanges.Place place) {
        double minutes = changes.exercise(place).map(SessionTime::minutesPerSet).orElse(0.0);
        boolean time = changes.minutes(place.day()) + minutes <= rules.profile().minutesLimit();
        return time
                && List.of(Muscle.values()).stream().allMatch(muscle -> {
                    double share = changes.share(place, muscle);
                    double mrv = rules.profile()
                            .landmarks(muscle)
                            .map(Landmarks::mrv)
                            .orElse(Double.MAX_VALUE);
                    return share == 0 || changes.volume(muscle) + share < mrv;
                });
    }

    private static Optional<DiffDraft> draft(
            PlanDiff.Cause cause, String reason, SetChanges changes, String rationale) {
        List<PlanOperation> operations = changes.operations(rationale);
        return operations.isEmpty() ? Optional.empty() : Optional.of(new DiffDraft(cause, reason, operations));
    }
}
