package dev.trainer2.streams.plan;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.OverrideRecorded;
import dev.trainer2.events.PlanDiffDecided;
import dev.trainer2.events.PlanDiffExpired;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.TrainingEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is shown of a plan: the week in force and its diffs, as a pure function of the set of decisions in the log. */
public final class AthletePlanFold {
    /** Version of this fold, carried by every plan. */
    public static final String MODEL = "plan/1";

    private static final int DIFFS = 20;

    private final Map<String, PlanDiffState> diffs = new LinkedHashMap<>();
    private final List<PlanOverride> overrides = new ArrayList<>();
    private final List<String> overriddenPlans = new ArrayList<>();
    private @Nullable TrainingEvent inForce;

    private AthletePlanFold() {}

    /**
     * Folds the decisions.
     *
     * @param events distinct, in the order (occurredAt, eventId); others than decisions are passed over
     * @param cursor last command the decisions include; bookkeeping
     */
    public static AthletePlan fold(String userId, Collection<TrainingEvent> events, LogPosition cursor) {
        AthletePlanFold fold = new AthletePlanFold();
        events.forEach(fold::take);
        return fold.plan(userId, cursor);
    }

    private void take(TrainingEvent event) {
        switch (event.getPayload()) {
            case PlanGenerated generated -> inForce = event;
            case PlanDiffProposed opened -> diffs.put(opened.getDiffId(), open(event, opened));
            case PlanDiffDecided decided ->
                end(
                        decided.getDiffId(),
                        decided.getStatus(),
                        Objects.requireNonNullElse(decided.getCauseId(), event.getEventId()),
                        decided.getPlanVersion());
            case PlanDiffExpired expired -> end(expired.getDiffId(), DiffStatus.EXPIRED, event.getEventId(), null);
            case OverrideRecorded recorded -> {
                overriddenPlans.add(Objects.requireNonNullElse(recorded.getPlanId(), ""));
                overrides.add(PlanOverride.newBuilder()
                        .setRule(recorded.getRule())
                        .setPath(Objects.requireNonNullElse(recorded.getPath(), "*"))
                        .setOriginal(recorded.getOriginal())
                        .setReason(recorded.getReason())
                        .build());
            }
            default -> {}
        }
    }

    private static PlanDiffState open(TrainingEvent event, PlanDiffProposed opened) {
        return PlanDiffState.newBuilder()
                .setDiffId(opened.getDiffId())
                .setPlanId(opened.getPlanId())
                .setBasePlanVersion(opened.getBasePlanVersion())
                .setStatus(DiffStatus.OPEN)
                .setReason(opened.getReason())
                .setSignals(opened.getSignals())
                .setOperations(opened.getOperations())
                .setProposedAt(event.getOccurredAt())
                .setExpiresAt(opened.getExpiresAt())
                .setCause(opened.getCause())
                .setProposalId(event.getEventId())
                .build();
    }

    private void end(String diffId, DiffStatus status, String by, @Nullable Integer version) {
        PlanDiffState open = diffs.get(diffId);
        if (open != null) {
            diffs.put(
                    diffId,
                    PlanDiffState.newBuilder(open)
                            .setStatus(status)
                            .setDecidedBy(by)
                            .setPlanVersion(version)
                            .build());
        }
    }

    private AthletePlan plan(String userId, LogPosition cursor) {
        AthletePlan.Builder plan = AthletePlan.newBuilder()
                .setUserId(userId)
                .setModel(MODEL)
                .setCursor(cursor)
                .setDiffs(new ArrayList<>(diffs.values())
                        .reversed().stream().limit(DIFFS).toList());
        TrainingEvent current = inForce;
        if (current != null && current.getPayload() instanceof PlanGenerated generated) {
            plan.setWeek(generated.getWeek())
                    .setWeekEventId(current.getEventId())
                    .setTemplate(generated.getTemplate())
                    .setNotes(generated.getNotes())
                    .setOverrides(overridesOf(generated.getWeek().getPlanId()));
        }
        return plan.build();
    }

    private List<PlanOverride> overridesOf(String planId) {
        List<PlanOverride> own = new ArrayList<>();
        for (int i = 0; i < overrides.size(); i++) {
            if (overriddenPlans.get(i).equals(planId)) {
                own.add(overrides.get(i));
            }
        }
        return own;
    }
}
