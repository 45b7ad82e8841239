package dev.trainer2.science.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its diffs as decided so far.
 *
 * @param current the week in force; null before the first
 * @param diffs every diff that was ever open, oldest first
 * @param overrides what the athlete insisted on
 * @param handled the ids of commands that had their outcome
 */
public record PlanState(
        @Nullable PlanWeek current, Map<String, Standing> diffs, List<PlanOverride> overrides, Set<String> handled) {
    /** Nothing decided. */
    public static final PlanState EMPTY = new PlanState(null, Map.of(), List.of(), Set.of());

    public PlanState {
        diffs = Collections.unmodifiableMap(new LinkedHashMap<>(diffs));
        overrides = List.copyOf(overrides);
        handled = Collections.unmodifiableSet(new LinkedHashSet<>(handled));
    }

    /**
     * A diff as it stands.
     *
     * @param diff what was proposed
     * @param status how it stands
     * @param proposedAt when it was opened
     * @param expiresAt when it ends without an answer
     */
    public record Standing(PlanDiff diff, DiffStatus status, Instant proposedAt, Instant expiresAt) {}

    /** The one diff that waits for an answer. */
    public Optional<Standing> open() {
        return diffs.values().stream()
                .filter(one -> one.status() == DiffStatus.OPEN)
                .findFirst();
    }

    /** Whether a diff is based on what is in force. */
    boolean isCurrent(PlanDiff diff) {
        return current != null && current.planId().equals(diff.planId()) && current.version() == diff.basePlanVersion();
    }
}
