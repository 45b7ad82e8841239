package dev.trainer2.streams.athlete;

import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.trace.TraceScope;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffAnswered;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.streams.athlete.AthleteRow.Asked;
import dev.trainer2.streams.athlete.WaitingEvents.Kind;
import dev.trainer2.streams.athlete.WaitingEvents.Waiting;
import dev.trainer2.streams.coaching.CoachingRequests;
import dev.trainer2.streams.coaching.Missed;
import dev.trainer2.streams.coaching.Questions;
import dev.trainer2.streams.coaching.RequestContext;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.log.LoggedEvent;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Asks the coach: one request of an athlete is out at a time, and the next leaves when the answer to it is in the log. What is
 * answered is known from the log itself, so a version that becomes the live one goes on where the other stopped.
 */
final class CoachQueue {
    /** A question that could not be asked for so long is not asked any more. */
    private static final Duration WORTH_ASKING = Duration.ofDays(7);

    private final Outbox out;
    private final Athletes athletes;
    private final Deadlines deadlines = new Deadlines();
    private final Map<String, Asked> open = new HashMap<>();
    private final WaitingEvents waiting;
    private final KeyValueStore<String, CoachingRequest> last;
    private final DayRows days;
    private final WeekRows weeks;
    private final Duration within;

    /**
     * @param last the last request of each athlete, without its context
     * @param within how long a request may take
     */
    CoachQueue(
            Outbox out,
            Athletes athletes,
            WaitingEvents waiting,
            KeyValueStore<String, CoachingRequest> last,
            DayRows days,
            WeekRows weeks,
            Duration within) {
        this.out = out;
        this.athletes = athletes;
        this.waiting = waiting;
        this.last = last;
        this.days = days;
        this.weeks = weeks;
        this.within = within;
    }

    /** Takes an event of the log: a reply ends its request, a question waits for its turn. */
    void read(String user, LoggedEvent logged, LogRecord record) {
        TrainingEvent event = logged.event();
        if (event.getPayload() instanceof CoachReplied reply) {
            waiting.removeIf(
                    Kind.QUESTION,
                    user,
                    question -> EventIds.requestOf(user, question.getEventId()).equals(reply.getRequestId()));
            Asked asked = athletes.of(user).asked();
            if (asked != null && asked.requestId().equals(reply.getRequestId())) {
                keep(user, null);
            }
        }
        if (!record.restored() && Questions.of(event).isPresent()) {
            waiting.add(Kind.QUESTION, user, logged, record.position(), record.timestamp(), record.trace());
        }
    }

    /** Sends the next question of an athlete, when none is out and nothing is to be decided before it. */
    void askNext(String user, Athlete athlete, AthleteState state, Instant now) {
        if (athletes.of(user).asked() != null || !waiting.of(Kind.COMMAND, user).isEmpty()) {
            return;
        }
        for (Waiting question : waiting.of(Kind.QUESTION, user)) {
            waiting.remove(user, question);
            boolean worth = question.at().plus(WORTH_ASKING).isAfter(now) && !wasAsked(athlete.log(), question.event());
            Optional<CoachingRequest> request =
                    worth ? request(user, athlete, state, question.event(), now) : Optional.empty();
            if (request.isPresent()) {
                ask(user, request.get(), question.trace());
                return;
            }
        }
        askAboutMissed(user, athlete, state, now);
    }

    /** Whether another event that asks the same was answered. */
    private static boolean wasAsked(AthleteLog log, TrainingEvent question) {
        String identity = Questions.identity(question);
        return !identity.equals(question.getEventId())
                && log.events().stream()
                        .filter(other -> !other.getEventId().equals(question.getEventId()))
                        .filter(other -> Questions.of(other).isPresent()
                                && Questions.identity(other).equals(identity))
                        .anyMatch(other -> isAnswered(log, EventIds.requestOf(other.getUserId(), other.getEventId())));
    }

    private static boolean isAnswered(AthleteLog log, String requestId) {
        return log.events().stream()
                .anyMatch(event -> event.getPayload() instanceof CoachReplied reply
                        && reply.getRequestId().equals(requestId));
    }

    /** The request of a question; empty when it needs no answer any more. */
    private Optional<CoachingRequest> request(
            String user, Athlete athlete, AthleteState state, TrainingEvent question, Instant now) {
        AthletePlan plan = athlete.plan();
        return switch (question.getPayload()) {
            case ProposalRejected rejected
            when !isStale(plan, rejected) ->
                Optional.ofNullable(last.get(user))
                        .filter(before -> CoachingRequests.proposed(before, rejected))
                        .map(before -> context(user, athlete, state)
                                .into(CoachingRequests.again(before, question, now, now.plus(within)), now));
            case WeekReviewed week
            when plan.getWeek() == null || !isFinal(user, week.getWeek()) ->
                Optional.empty(); // nothing to go on with: the review itself is there to read
            case PlanDiffAnswered answer
            when !wasSentBack(plan, question) -> Optional.empty(); // too late, and the answer's sender was told so
            default ->
                Optional.of(context(user, athlete, state)
                        .into(CoachingRequests.of(user, question, now, now.plus(within)), now));
        };
    }

    /** Whether an athlete accepted a diff that no longer fits the plan: it is proposed anew. */
    private static boolean isStale(AthletePlan plan, ProposalRejected rejected) {
        return plan.getDiffs().stream()
                .anyMatch(diff -> diff.getStatus() == DiffStatus.STALE
                        && rejected.getProposalId().equals(diff.getDecidedBy()));
    }

    private static boolean wasSentBack(AthletePlan plan, TrainingEvent answer) {
        return plan.getDiffs().stream().anyMatch(diff -> answer.getEventId().equals(diff.getDecidedBy()));
    }

    private boolean isFinal(String user, String week) {
        WeekReview review = weeks.rows().get(user, week);
        return review != null && review.getFinal$();
    }

    private RequestContext context(String user, Athlete athlete, AthleteState state) {
        AthletePlan plan = athlete.plan();
        boolean decided = plan.getWeek() != null || !plan.getDiffs().isEmpty();
        return new RequestContext(
                state,
                decided ? plan : null,
                days.rows().last(user, RequestContext.DAYS),
                weeks.rows().last(user, RequestContext.REVIEWS),
                athlete.log().said());
    }

    /** Asks once about a session of yesterday that did not happen, without any event. */
    private void askAboutMissed(String user, Athlete athlete, AthleteState state, Instant now) {
        AthletePlan plan = athlete.plan();
        Missed.of(plan, state, now).ifPresent(session -> {
            String identity = plan.getWeekEventId() + "-" + session.day();
            AthleteRow row = athletes.of(user);
            if (!identity.equals(row.missed())) {
                athletes.put(user, row.withMissed(identity));
                CoachingRequest request = context(user, athlete, state)
                        .into(CoachingRequests.missed(plan, state, session.day(), now, now.plus(within)), now);
                if (!isAnswered(athlete.log(), request.getRequestId())) {
                    ask(user, request, null);
                }
            }
        });
    }

    private void ask(String user, CoachingRequest request, @Nullable String trace) {
        last.put(user, CoachingRequests.withoutContext(request));
        keep(user, new Asked(request.getRequestId(), request.getRequestedAt(), request.getDeadline(), trace));
        send(user, request, request.getRequestId(), trace, AthleteTopology.TO_REQUESTS);
    }

    private void keep(String user, @Nullable Asked asked) {
        athletes.put(user, athletes.of(user).withAsked(asked));
        recover(user, asked);
    }

    /** Takes up the request that was out when the task ended. */
    void recover(String user, @Nullable Asked asked) {
        if (asked == null) {
            open.remove(user);
            deadlines.set(user, null);
        } else {
            open.put(user, asked);
            deadlines.set(user, asked.deadline());
        }
    }

    /** How long the requests that are out have been so. */
    List<Duration> ages(Instant now) {
        return open.values().stream()
                .map(asked -> Duration.between(asked.since(), now))
                .toList();
    }

    /** Ends the requests that nobody answered in time. */
    void expire(Instant now) {
        deadlines.due(now).forEach(user -> expire(user, now));
    }

    private void expire(String user, Instant now) {
        Asked asked = athletes.of(user).asked();
        CoachingRequest request = last.get(user);
        if (asked == null || request == null) {
            return;
        }
        // the reply comes back through the log, and then the next one leaves; until then this one is not late again
        keep(user, new Asked(asked.requestId(), asked.since(), now.plus(within), asked.trace()));
        TrainingEvent reply = CoachingRequests.expired(request, now);
        send(user, reply, reply.getEventId(), asked.trace(), AthleteTopology.TO_EVENTS);
        CoachingRequests.expiredActions(request, now)
                .forEach(action -> send(user, action, action.getActionId(), asked.trace(), AthleteTopology.TO_ACTIONS));
    }

    private void send(String user, SpecificRecord value, String id, @Nullable String trace, String sink) {
        // the question's own trace: what runs in this thread may be another record that let it go
        try (TraceScope span =
                TraceScope.open("coaching " + sink, SpanKind.PRODUCER, trace).event(id)) {
            out.send(sink, user, value, id, span.traceParent());
        }
    }

    /** Forgets what was asked for an athlete who was erased. */
    void erase(String user) {
        last.delete(user);
        recover(user, null);
    }
}
