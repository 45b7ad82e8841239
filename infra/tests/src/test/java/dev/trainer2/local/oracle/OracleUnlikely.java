package dev.trainer2.local.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets of a log that are far from all before them. Slow and plain: each set is held against every earlier one. The clause
 * about patterns needs force and mechanic, which the oracle's catalogue does not have; it is tested where it is computed.
 */
final class OracleUnlikely {
    private OracleUnlikely() {}

    /** Places in the list of the sets that are unlikely. */
    static Set<Integer> places(List<OracleSet> sets) {
        Set<Integer> unlikely = new HashSet<>();
        Map<String, List<OracleSet>> likely = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            OracleSet set = sets.get(i);
            if (!set.isWork()) {
                continue;
            }
            List<OracleSet> all = likely.computeIfAbsent(set.key(), absent -> new ArrayList<>());
            List<OracleSet> earlier = all.stream()
                    .filter(one -> !one.workout().equals(set.workout()))
                    .toList();
            if (tooHeavy(set, earlier) || tooMany(set, earlier)) {
                unlikely.add(i);
            } else {
                all.add(set);
            }
        }
        return unlikely;
    }

    private static double kg(OracleSet set) {
        return set.kg() == null ? 0 : set.kg();
    }

    private static boolean tooHeavy(OracleSet set, List<OracleSet> earlier) {
        long sessions = earlier.stream().map(OracleSet::workout).distinct().count();
        double most = earlier.stream().mapToDouble(OracleUnlikely::kg).max().orElse(0);
        return sessions >= 3 && kg(set) - most >= 20 && kg(set) > 1.6 * most;
    }

    private static boolean tooMany(OracleSet set, List<OracleSet> earlier) {
        int most = earlier.stream()
                .filter(one -> kg(one) >= kg(set))
                .mapToInt(one -> one.reps() == null ? 0 : one.reps())
                .max()
                .orElse(0);
        return most > 0 && set.reps() != null && set.reps() > 3 * most;
    }
}
