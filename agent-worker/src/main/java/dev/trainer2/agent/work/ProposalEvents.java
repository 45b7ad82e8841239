package dev.trainer2.agent.work;

import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.science.plan.PlanOverride;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Proposals as the log has them. */
public final class ProposalEvents {
    private ProposalEvents() {}

    /** The payload of a proposal made in answer to a request; what the athlete insists with is encrypted. */
    public static SpecificRecord of(String requestId, Proposal proposal, AthleteKey key) {
        return switch (proposal) {
            case Proposal.Week week ->
                PlanProposed.newBuilder()
                        .setRequestId(requestId)
                        .setWeek(Weeks.record(week.week()))
                        .setNotes(week.notes())
                        .setTemplate(week.run())
                        .setOverrides(overrides(week.overrides(), key))
                        .build();
            case Proposal.Diff diff ->
                DiffProposed.newBuilder()
                        .setRequestId(requestId)
                        .setDiffId(diff.diff().diffId())
                        .setPlanId(diff.diff().planId())
                        .setBasePlanVersion(diff.diff().basePlanVersion())
                        .setReason(diff.diff().reason())
                        .setSignals(Diffs.readings(diff.diff().signals()))
                        .setOperations(Diffs.records(diff.diff().operations()))
                        .setCause(diff.diff().cause().name())
                        .setOverrides(overrides(diff.overrides(), key))
                        .build();
        };
    }

    private static List<dev.trainer2.events.PlanOverride> overrides(List<PlanOverride> overrides, AthleteKey key) {
        return overrides.stream()
                .map(override -> dev.trainer2.events.PlanOverride.newBuilder()
                        .setRule(override.rule().name())
                        .setPath(override.path())
                        .setOriginal(override.original())
                        .setReason(key.encrypt(override.reason()))
                        .build())
                .toList();
    }
}
