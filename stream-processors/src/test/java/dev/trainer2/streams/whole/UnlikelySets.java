package dev.trainer2.streams.whole;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.PerformedSet;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Plausibility;
import dev.trainer2.science.WorkSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Marks the sets that are unlikely among those before them and that nobody confirmed. */
final class UnlikelySets {
    private UnlikelySets() {}

    /** Ids of the unlikely sets; each of them carries its mark afterwards. */
    static Set<String> mark(
            List<PerformedSets.Placed> standing, Set<String> confirmed, Estimates estimates, Catalogue catalogue) {
        List<Plausibility.Candidate> inOrder = standing.stream()
                .sorted(Comparator.comparing(
                                (PerformedSets.Placed placed) -> placed.set().getOccurredAt())
                        .thenComparing(PerformedSets.Placed::eventId))
                .map(placed -> candidate(placed, estimates, catalogue))
                .toList();
        Set<String> unlikely = Plausibility.unlikely(inOrder, confirmed).keySet();
        standing.forEach(placed ->
                placed.set().setUnlikely(unlikely.contains(placed.set().getSetId())));
        return unlikely;
    }

    private static Plausibility.Candidate candidate(
            PerformedSets.Placed placed, Estimates estimates, Catalogue catalogue) {
        PerformedSet set = placed.set();
        boolean work = Workout.isWork(set);
        return new Plausibility.Candidate(
                set.getSetId(),
                placed.workoutId(),
                Summaries.exerciseKey(set),
                catalogue.find(set.getExerciseId(), set.getExerciseName()).orElse(null),
                work ? work(set) : null,
                estimates.of(set).orElse(null));
    }

    /** A set as training science knows it. */
    static WorkSet work(PerformedSet set) {
        var load = Facts.load(set.getLoad());
        return new WorkSet(
                Facts.type(set.getSetType()),
                load == null ? null : load.kilograms(),
                set.getReps(),
                set.getDurationSeconds(),
                set.getRpe());
    }
}
