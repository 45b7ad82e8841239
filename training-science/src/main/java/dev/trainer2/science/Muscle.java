package dev.trainer2.science;

import java.util.Locale;
import java.util.Optional;

/** Muscles as volume is counted by, with the default landmarks (Renaissance Periodization, practitioner heuristics). */
public enum Muscle {
    CHEST(6, 16, 24),
    BACK(8, 20, 26),
    TRAPS(0, 20, 26),
    FRONT_DELTS(0, 8, 12),
    SIDE_DELTS(8, 24, 30),
    REAR_DELTS(6, 16, 22),
    BICEPS(8, 20, 26),
    TRICEPS(6, 14, 18),
    FOREARMS(0, 12, 20),
    QUADS(6, 14, 18),
    HAMSTRINGS(4, 8, 14),
    GLUTES(0, 12, 16),
    ADDUCTORS(0, 8, 12),
    CALVES(8, 16, 20),
    ABS(0, 20, 25),
    NECK,
    ABDUCTORS;

    private final int mev;
    private final int mav;
    private final int mrv;

    Muscle() {
        this(0, 0, 0);
    }

    Muscle(int mev, int mav, int mrv) {
        this.mev = mev;
        this.mav = mav;
        this.mrv = mrv;
    }

    /** The default landmarks; empty for muscles that are counted without any. */
    public Optional<Landmarks> landmarks() {
        return mrv == 0 ? Optional.empty() : Optional.of(new Landmarks(mev, mav, mrv));
    }

    /** The name in events and views: {@code side_delts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
