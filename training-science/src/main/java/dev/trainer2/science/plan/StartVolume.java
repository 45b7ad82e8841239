package dev.trainer2.science.plan;

import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Muscle;
import java.util.List;

/**
 * What a muscle begins a mesocycle with: {@code plan/start-volume.csv}.
 *
 * @param muscle which
 * @param weight who gets time first when there is little, above 0 to 1
 * @param start sets where the least volume is 0 and time is left
 */
record StartVolume(Muscle muscle, double weight, double start) {
    private static final int FIELDS = 3;
    private static final int STEPS = 3;
    private static final double SHARE = 0.7;
    private static final double MOST_ADDED = 2;
    private static final List<StartVolume> ALL = PlanData.rows("/plan/start-volume.csv", FIELDS).stream()
            .map(row -> new StartVolume(
                    Muscle.valueOf(row.get(0)), Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))))
            .toList();

    /** All muscles that are planned for, the weightiest first. */
    static List<StartVolume> all() {
        return ALL;
    }

    /**
     * What a muscle begins with: its least volume, or 70 % of what it is used to where that is more, at most what is most useful.
     *
     * @param usual mean hard sets of its last weeks
     */
    static double of(Landmarks landmarks, double usual) {
        return Math.min(Math.max(landmarks.mev(), SHARE * usual), Math.max(landmarks.mev(), landmarks.mav()));
    }

    /** Sets added a week so that four weeks lead from the least toward the most useful volume: 1 or 2, 1 for beginners. */
    static double added(Landmarks landmarks, Experience experience) {
        double step = Math.round((landmarks.mav() - landmarks.mev()) / STEPS);
        return experience == Experience.BEGINNER ? 1 : Math.clamp(step, 1, MOST_ADDED);
    }
}
