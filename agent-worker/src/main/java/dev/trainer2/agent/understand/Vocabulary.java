package dev.trainer2.agent.understand;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words can mean for one athlete on one day.
 *
 * @param unit the unit of loads that name none
 * @param today the athlete's day
 * @param own exercises of the athlete's log, the most recently trained first
 * @param planned exercises of the current plan
 * @param catalogue all exercises
 * @param current the exercise of the last set of the workout that goes on; null outside one
 */
public record Vocabulary(
        Unit unit,
        LocalDate today,
        List<Own> own,
        List<Planned> planned,
        Catalogue catalogue,
        @Nullable String current) {
    /** Outside a workout. */
    public Vocabulary(Unit unit, LocalDate today, List<Own> own, List<Planned> planned, Catalogue catalogue) {
        this(unit, today, own, planned, catalogue, null);
    }

    public Vocabulary {
        own = List.copyOf(own);
        planned = List.copyOf(planned);
    }

    /**
     * An exercise as the athlete's log calls it.
     *
     * @param exerciseId null when it is not mapped
     */
    public record Own(String name, @Nullable String exerciseId) {}

    /** An exercise of the plan. */
    public record Planned(LocalDate day, String exerciseId, String name) {}
}
