package dev.trainer2.streams.plan;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.OverrideRecorded;
import dev.trainer2.events.PlanDiffDecided;
import dev.trainer2.events.PlanDiffExpired;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.TemplateRun;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.plan.PlanOutcome;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes outcomes of one decision as events. Their ids follow from the command and the place in its outcomes, so that a
 * decision made twice is in the log once.
 *
 * @param userId the athlete
 * @param zoneId zone the events carry
 * @param at when it was decided; the events are a microsecond apart, in their order
 * @param template what a new week comes with: that of its proposal, or of the week before where a diff was accepted
 * @param notes likewise
 * @param overrides as proposed, with the athlete's words still encrypted
 */
record PlanEvents(
        String userId,
        String zoneId,
        Instant at,
        @Nullable TemplateRun template,
        List<String> notes,
        List<PlanOverride> overrides) {

    List<TrainingEvent> of(List<PlanOutcome> outcomes) {
        List<TrainingEvent> events = new ArrayList<>();
        for (PlanOutcome outcome : outcomes) {
            int place = events.size();
            payload(outcome)
                    .ifPresent(payload ->
                            events.add(event(id(outcome, place), at.plus(place, ChronoUnit.MICROS), payload)));
        }
        return events;
    }

    private String id(PlanOutcome outcome, int place) {
        boolean expired = outcome instanceof PlanOutcome.DiffEnded ended
                && ended.status() == dev.trainer2.science.plan.DiffStatus.EXPIRED;
        return expired && outcome instanceof PlanOutcome.DiffEnded ended
                ? EventIds.derive("plan-expired", userId, ended.diffId())
                : EventIds.derive("plan-outcome", userId, outcome.causeId(), Integer.toString(place));
    }

    private Optional<SpecificRecord> payload(PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.WeekInForce week ->
                Optional.of(PlanGenerated.newBuilder()
                        .setWeek(Weeks.record(week.week()))
                        .setCauseId(week.causeId())
                        .setTemplate(template)
                        .setNotes(notes)
                        .build());
            case PlanOutcome.DiffOpened opened ->
                Optional.of(PlanDiffProposed.newBuilder()
                        .setDiffId(opened.diff().diffId())
                        .setPlanId(opened.diff().planId())
                        .setBasePlanVersion(opened.diff().basePlanVersion())
                        .setReason(opened.diff().reason())
                        .setSignals(Diffs.readings(opened.diff().signals()))
                        .setOperations(Diffs.records(opened.diff().operations()))
                        .setExpiresAt(opened.expiresAt())
                        .setCause(opened.diff().cause().name())
                        .setCauseId(opened.causeId())
                        .build());
            case PlanOutcome.DiffEnded ended -> Optional.of(ended(ended));
            case PlanOutcome.ProposalRejected rejected ->
                Optional.of(new ProposalRejected(rejected.causeId(), rejected.code(), rejected.detail()));
            case PlanOutcome.AnswerRefused refused ->
                Optional.of(
                        new ProposalRejected(refused.causeId(), refused.code().name(), "the diff " + refused.diffId()));
            case PlanOutcome.OverrideRecorded recorded -> Optional.of(recorded(recorded));
            case PlanOutcome.SentBack sent -> Optional.empty(); // the end of the diff before it says so
        };
    }

    private static SpecificRecord ended(PlanOutcome.DiffEnded ended) {
        return ended.status() == dev.trainer2.science.plan.DiffStatus.EXPIRED
                ? PlanDiffExpired.newBuilder()
                        .setDiffId(ended.diffId())
                        .setCauseId(ended.causeId())
                        .build()
                : PlanDiffDecided.newBuilder()
                        .setDiffId(ended.diffId())
                        .setStatus(DiffStatus.valueOf(ended.status().name()))
                        .setPlanVersion(ended.planVersion())
                        .setCauseId(ended.causeId())
                        .build();
    }

    private SpecificRecord recorded(PlanOutcome.OverrideRecorded recorded) {
        ByteBuffer reason = overrides.stream()
                .filter(one -> one.getRule().equals(recorded.override().rule().name()))
                .map(PlanOverride::getReason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ByteBuffer.allocate(0));
        return OverrideRecorded.newBuilder()
                .setRule(recorded.override().rule().name())
                .setOriginal(recorded.override().original())
                .setReason(reason)
                .setPlanId(recorded.override().planId())
                .setPath(recorded.override().path())
                .setCauseId(recorded.causeId())
                .build();
    }

    private TrainingEvent event(String id, Instant when, SpecificRecord payload) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId(userId)
                .setOccurredAt(when)
                .setZoneId(zoneId)
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.allocate(0)) // topologies hold no keys
                .setPayload(payload)
                .build();
    }
}
