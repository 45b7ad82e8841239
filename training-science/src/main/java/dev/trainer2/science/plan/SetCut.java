package dev.trainer2.science.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A deload's cut: 40 % of a session's sets, an exercise keeps at least one (Rogerson and Bell 2024: fewer sets, loads kept). */
final class SetCut {
    private static final int KEPT_PERCENT = 60;
    private static final int WHOLE = 100;

    private SetCut() {}

    /**
     * What is left of the sets of a session's exercises: together 60 % of them, half up, shared out by largest remainder,
     * earlier exercises first. More than that only where every exercise is down to one set.
     */
    static List<Integer> of(List<Integer> sets) {
        int kept = Math.floorDiv(sets.stream().mapToInt(Integer::intValue).sum() * KEPT_PERCENT + WHOLE / 2, WHOLE);
        List<Integer> left = new ArrayList<>(sets.stream()
                .map(number -> Math.min(number, Math.max(1, number * KEPT_PERCENT / WHOLE)))
                .toList());
        List<Integer> byRemainder = IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -(sets.get(i) * KEPT_PERCENT % WHOLE)))
                .toList();
        for (int i : byRemainder) {
            int sum = left.stream().mapToInt(Integer::intValue).sum();
            if (sum < kept && left.get(i) < sets.get(i)) {
                left.set(i, left.get(i) + 1);
            }
        }
        return left;
    }
}
