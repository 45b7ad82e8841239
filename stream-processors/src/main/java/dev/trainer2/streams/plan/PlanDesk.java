package dev.trainer2.streams.plan;

import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DiffProposed;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.PlanOverride;
import dev.trainer2.events.PlanProposed;
import dev.trainer2.events.TemplateRun;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.plan.PlanCommand;
import dev.trainer2.science.plan.PlanDecider;
import dev.trainer2.science.plan.PlanOutcome;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where it is decided about an athlete's plan: from what was decided before and a command to the events that follow. Pure.
 *
 * @param user the athlete
 * @param state of the athlete, which includes the command
 * @param catalogue the exercises at hand
 * @param now when it is decided
 */
public record PlanDesk(String user, AthleteState state, Catalogue catalogue, Instant now) {

    /** Whether an event asks for a decision. */
    public static boolean isCommand(TrainingEvent event) {
        return PlanDecisions.isCommand(event);
    }

    /** When the open diff ends without an answer; empty when none is open. */
    public static Optional<Instant> expiry(Collection<TrainingEvent> decided) {
        return PlanLog.state(decided).open().map(PlanState.Standing::expiresAt);
    }

    /**
     * What follows from a command, in order.
     *
     * @param decided everything decided before, distinct and in the order (occurredAt, eventId)
     * @param at when the command reached the log
     */
    public List<TrainingEvent> decide(Collection<TrainingEvent> decided, TrainingEvent command, Instant at) {
        List<PlanOutcome> outcomes = PlanDecisions.decide(PlanLog.state(decided), command, at, rules());
        return events(decided, command).of(outcomes);
    }

    /** What follows when time has passed and no answer came. */
    public List<TrainingEvent> expire(Collection<TrainingEvent> decided) {
        List<PlanOutcome> outcomes = PlanDecider.decide(PlanLog.state(decided), new PlanCommand.Tick("", now), rules());
        return new PlanEvents(user, zone().getId(), nextInstant(decided), null, List.of(), List.of()).of(outcomes);
    }

    private PlanEvents events(Collection<TrainingEvent> decided, TrainingEvent command) {
        Optional<PlanGenerated> current = decided.stream()
                .map(TrainingEvent::getPayload)
                .filter(PlanGenerated.class::isInstance)
                .map(PlanGenerated.class::cast)
                .reduce((earlier, later) -> later);
        TemplateRun template = current.map(PlanGenerated::getTemplate).orElse(null);
        List<String> notes = current.map(PlanGenerated::getNotes).orElse(List.of());
        List<PlanOverride> overrides = List.of();
        if (command.getPayload() instanceof PlanProposed proposed) {
            template = proposed.getTemplate();
            notes = proposed.getNotes();
            overrides = proposed.getOverrides();
        } else if (command.getPayload() instanceof DiffProposed proposed) {
            overrides = proposed.getOverrides();
        }
        return new PlanEvents(user, zone().getId(), nextInstant(decided), template, notes, overrides);
    }

    /** Now, and after everything decided before: the order of decisions is that of their instants. */
    private Instant nextInstant(Collection<TrainingEvent> decided) {
        return decided.stream()
                .map(TrainingEvent::getOccurredAt)
                .max(Instant::compareTo)
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private PlanRules rules() {
        return RulesOf.of(state, catalogue, LocalDate.ofInstant(now, zone()));
    }

    private ZoneId zone() {
        return ZoneId.of(Objects.requireNonNullElse(state.getProfile().getZoneId(), "UTC"));
    }
}
