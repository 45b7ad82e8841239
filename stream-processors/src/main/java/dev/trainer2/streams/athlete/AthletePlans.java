package dev.trainer2.streams.athlete;

import dev.trainer2.contract.topics.Topics;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.athlete.WaitingEvents.Kind;
import dev.trainer2.streams.athlete.WaitingEvents.Waiting;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.log.LoggedEvent;
import dev.trainer2.streams.log.TrainingDays;
import dev.trainer2.streams.plan.AthletePlanFold;
import dev.trainer2.streams.plan.OpenedStates;
import dev.trainer2.streams.plan.PlanDesk;
import dev.trainer2.streams.plan.PlanLog;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Decides about an athlete's plan: the commands in the order of the log, each with a state that includes it. A decision is kept
 * with the log at once, so that the next one rests on it, and comes back through the log as any other event.
 */
final class AthletePlans {
    private final Outbox out;
    private final Athletes athletes;
    private final Deadlines diffs;
    private final WaitingEvents waiting;
    private final TrainingDays days;
    private final AthleteMemory memory;
    private final OpenedStates opened;
    private final Serializer<TrainingEvent> serializer;
    /** Those of whom something waits for a key that is not at hand. */
    private final Set<String> blocked = new HashSet<>();

    AthletePlans(
            Outbox out,
            Athletes athletes,
            Deadlines diffs,
            WaitingEvents waiting,
            TrainingDays days,
            AthleteMemory memory,
            OpenedStates opened,
            Serializer<TrainingEvent> serializer) {
        this.out = out;
        this.athletes = athletes;
        this.diffs = diffs;
        this.waiting = waiting;
        this.days = days;
        this.memory = memory;
        this.opened = opened;
        this.serializer = serializer;
    }

    /**
     * Takes an event of the log: a decision ends its command, a command waits for its decision.
     *
     * @return whether something was decided elsewhere: in a restored log, or by this topology before it was read again
     */
    boolean read(String user, LoggedEvent logged, LogRecord record) {
        TrainingEvent event = logged.event();
        if (PlanLog.isDecision(event)) {
            String cause = PlanLog.causeOf(event);
            waiting.removeIf(Kind.COMMAND, user, command -> command.getEventId().equals(cause));
            return !record.own();
        }
        if (PlanDesk.isCommand(event) && !record.restored()) {
            waiting.add(Kind.COMMAND, user, logged, record.position(), record.timestamp(), record.trace());
        }
        return false;
    }

    /** Those of whom something waits for a key that is not at hand. */
    List<String> blocked() {
        return List.copyOf(blocked);
    }

    /** Looks at what waits of an athlete once more. */
    void retry(String user) {
        blocked.add(user);
    }

    /**
     * Decides what waits and shows the plan where it changed; what cannot be decided yet, because the key of the athlete is not
     * at hand, goes on waiting.
     *
     * @param decided whether something was decided elsewhere that is not shown yet
     */
    void decide(String user, Athlete athlete, AthleteState state, Catalogue catalogue, boolean decided, Instant now) {
        blocked.remove(user);
        for (Waiting command : waiting.of(Kind.COMMAND, user)) {
            Optional<AthleteState> known = opened.of(user, state);
            if (known.isEmpty()) {
                blocked.add(user);
                break;
            }
            waiting.remove(user, command);
            if (!isDecided(athlete.log(), command.event())) {
                decide(athlete, command, new PlanDesk(user, known.get(), catalogue, now));
            }
        }
        if (decided) {
            show(user, athlete, state.getCursor(), null);
        }
    }

    private static boolean isDecided(AthleteLog log, TrainingEvent command) {
        return decisions(log).stream().anyMatch(one -> command.getEventId().equals(PlanLog.causeOf(one)));
    }

    private static List<TrainingEvent> decisions(AthleteLog log) {
        return log.withUnread().stream().filter(PlanLog::isDecision).toList();
    }

    private void decide(Athlete athlete, Waiting command, PlanDesk desk) {
        // the command's own trace: what runs in this thread may be another record that let it go
        try (TraceScope span = TraceScope.open("decide about plan", SpanKind.CONSUMER, command.trace())
                .event(command.event().getEventId())) {
            Collection<TrainingEvent> before = decisions(athlete.log());
            write(desk.user(), athlete, desk.decide(before, command.event(), command.at()), span.traceParent());
            show(desk.user(), athlete, command.position(), span.traceParent());
        }
    }

    private void write(String user, Athlete athlete, List<TrainingEvent> decided, @Nullable String trace) {
        for (TrainingEvent event : decided) {
            if (athlete.log().addUnread(event)) {
                memory.grew();
                days.keepUnread(user, new LoggedEvent(serializer.serialize(Topics.EVENTS, event), event));
                out.send(AthleteTopology.TO_EVENTS, user, event, event.getEventId(), trace);
            }
        }
    }

    /** Writes the plan as it is decided by now, and keeps when its open diff ends. */
    private void show(String user, Athlete athlete, LogPosition cursor, @Nullable String trace) {
        List<TrainingEvent> decided = decisions(athlete.log());
        AthletePlan plan = AthletePlanFold.fold(user, decided, cursor);
        athlete.keep(plan);
        String id = user + "@" + cursor.getPartition() + ":" + cursor.getOffset();
        out.send(AthleteTopology.TO_PLANS, user, plan, id, trace);
        Instant ends = PlanDesk.expiry(decided).orElse(null);
        athletes.put(user, athletes.of(user).withDiffEnds(ends));
        diffs.set(user, ends);
    }

    /** Ends the open diff of an athlete without any event of theirs; an answer that waits may have come in time. */
    void expire(String user, Athlete athlete, AthleteState state, Catalogue catalogue, Instant now) {
        if (waiting.of(Kind.COMMAND, user).isEmpty()) {
            PlanDesk desk = new PlanDesk(user, state, catalogue, now);
            write(user, athlete, desk.expire(decisions(athlete.log())), null);
            show(user, athlete, state.getCursor(), null);
        }
    }

    /** Takes back the plan of an athlete who was erased. */
    void erase(String user, Emission emission) {
        blocked.remove(user);
        diffs.set(user, null);
        out.row(AthleteTopology.TO_PLANS, user, null, emission);
    }
}
