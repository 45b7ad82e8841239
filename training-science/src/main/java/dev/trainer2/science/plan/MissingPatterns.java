package dev.trainer2.science.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which patterns of a good week a plan lacks, in words: from two sessions on it has each once, from four on twice. */
final class MissingPatterns {
    private static final int SESSIONS_FOR_ALL = 2;
    private static final int SESSIONS_FOR_TWICE = 4;

    private MissingPatterns() {}

    static List<String> of(List<Split> splits, List<PlanSlot> slots, Mesocycle mesocycle) {
        List<String> notes = new ArrayList<>();
        if (splits.size() < SESSIONS_FOR_ALL) {
            return notes;
        }
        int wanted = splits.size() < SESSIONS_FOR_TWICE ? 1 : 2;
        Map<Movement.Pattern, Integer> found = new EnumMap<>(Movement.Pattern.class);
        Map<Movement.Pattern, Integer> possible = new EnumMap<>(Movement.Pattern.class);
        for (int slot = 0; slot < slots.size(); slot++) {
            Movement.Pattern pattern = slots.get(slot).movement().pattern();
            possible.merge(pattern, 1, Integer::sum);
            found.merge(pattern, mesocycle.sets(slot) > 0 ? 1 : 0, Integer::sum);
        }
        for (Movement.Pattern pattern : Movement.Pattern.values()) {
            int times = found.getOrDefault(pattern, 0);
            if (pattern != Movement.Pattern.NONE && times < wanted) {
                notes.add(
                        times == 0 && possible.getOrDefault(pattern, 0) == 0
                                ? "no " + pattern.words() + ": nothing allowed for it is at hand"
                                : pattern.words() + " " + (times == 0 ? "is left out" : "only once")
                                        + ": the minutes are too few" + " or the muscles have enough");
            }
        }
        return notes;
    }
}
