package dev.trainer2.agent.work;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.agent.panels.A2uiValidator;
import dev.trainer2.agent.panels.PanelWriter;
import dev.trainer2.contract.codec.EventDraft;
import dev.trainer2.contract.codec.EventSeal;
import dev.trainer2.contract.codec.PayloadSchemas;
import dev.trainer2.contract.crypto.AthleteKey;
import dev.trainer2.contract.kafka.EventHeaders;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.serde.EventSerdes;
import dev.trainer2.contract.topics.Topics;
import dev.trainer2.events.A2uiAction;
import dev.trainer2.events.ActionKind;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.ReplyOutcome;
import dev.trainer2.events.TrainingEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The records of an answer; ids come from the request and the place in the answer, so a redelivery repeats them. */
@Component
class AnswerRecords {
    private final Serializer<TrainingEvent> events;
    private final Serializer<A2uiAction> actions;
    private final A2uiValidator validator = new A2uiValidator();
    private final Clock clock;

    AnswerRecords(EventSerdes serdes, Clock clock) {
        this.events = serdes.serializer(Topics.EVENTS);
        this.actions = serdes.serializer(Topics.A2UI_ACTIONS);
        this.clock = clock;
    }

    /**
     * Everything a finished request writes.
     *
     * @param shown false after the deadline: the answer is recorded, and what is shown says that none came in time
     * @throws IllegalArgumentException when a panel is not valid; nothing of the answer is published then
     */
    List<ProducerRecord<byte[], byte[]>> answered(
            CoachingRequest request, Answer answer, AthleteKey key, boolean shown, @Nullable String trace) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<String> surfaces = new ArrayList<>();
        if (shown) {
            int sequence = 1;
            for (Intent intent : answer.intents()) {
                String surfaceId = surface(request, intent, sequence);
                List<Map<String, Object>> messages = PanelWriter.create(surfaceId, intent);
                validator.requireValid(messages);
                surfaces.add(surfaceId);
                Map<String, Object> body = Map.of("surfaceId", surfaceId, "messages", messages);
                records.add(
                        action(request, ActionKind.UI_CREATE, "panel-" + sequence, 1, sequence++, body, key, trace));
            }
            Map<String, Object> body = new LinkedHashMap<>();
            ByteBuffer sealed = request.getSealedConversationId();
            if (sealed != null) {
                body.put("conversationId", key.decrypt(sealed));
            } else if (request.getConversationId() != null) { // asked before conversations were sealed
                body.put("conversationId", request.getConversationId());
            }
            body.put("text", answer.text());
            records.add(action(request, ActionKind.CHAT_MESSAGE, "message", 1, 1000, body, key, trace));
            records.add(status(request, "DONE", "", 1, key, trace));
        } else {
            // whoever watches the deadline may be down; with the same ids, telling it twice is telling it once
            records.add(coded(request, ActionKind.COACH_STATUS, "expired-status", 999, "COACH_DEADLINE", trace));
            records.add(coded(request, ActionKind.CHAT_MESSAGE, "message", 1000, "COACH_DEADLINE", trace));
        }
        if (shown) {
            records.addAll(decided(request, answer, key, trace));
            records.addAll(proposals(request, answer, key, trace));
        }
        Trace how = answer.trace();
        CoachReplied reply = CoachReplied.newBuilder()
                .setRequestId(request.getRequestId())
                .setConversationId(request.getConversationId())
                .setSealedConversationId(request.getSealedConversationId())
                .setText(key.encrypt(answer.text()))
                .setOutcome(ReplyOutcome.ANSWERED)
                .setCoach(how.coach())
                .setModel(how.model())
                .setPromptVersion(how.promptVersion())
                .setReason(how.fallback())
                .setSurfaces(surfaces)
                .setTrace(key.encrypt(JsonMapper.shared().writeValueAsString(how)))
                .build();
        records.add(reply(request, reply, key.hash(answer.text().getBytes(StandardCharsets.UTF_8)), trace));
        return records;
    }

    /** A diff has one panel however often it is shown. */
    private static String surface(CoachingRequest request, Intent intent, int sequence) {
        return intent instanceof Intent.Diff diff
                ? "diff-" + diff.diff().diffId()
                : "panel-" + EventIds.action(request.getRequestId(), "surface-" + sequence);
    }

    /** What the athlete said yes to, as their own events; nothing else than what athletes write may be among them. */
    private List<ProducerRecord<byte[], byte[]>> decided(
            CoachingRequest request, Answer answer, AthleteKey key, @Nullable String trace) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Decided one : answer.decided()) {
            boolean theirs = PayloadSchemas.find(one.type())
                    .filter(PayloadSchemas::writtenByAthletes)
                    .isPresent();
            if (!theirs) {
                throw new IllegalStateException(one.type() + " is not for an athlete to write");
            }
            EventDraft draft = new EventDraft(
                    EventIds.derive("decided", request.getRequestId(), Integer.toString(records.size())),
                    one.type(),
                    one.at().truncatedTo(ChronoUnit.MICROS),
                    request.getZoneId(),
                    one.payload());
            TrainingEvent event = EventSeal.seal(draft, request.getUserId(), EventSource.APP, key);
            records.add(record(
                    Topics.EVENTS,
                    request.getUserId(),
                    events.serialize(Topics.EVENTS, event),
                    event.getEventId(),
                    one.type(),
                    trace));
        }
        return records;
    }

    /** Before the reply in the log: whoever asks next is answered with the plan that came of them. */
    private List<ProducerRecord<byte[], byte[]>> proposals(
            CoachingRequest request, Answer answer, AthleteKey key, @Nullable String trace) {
        List<String> ids = EventIds.proposals(request.getRequestId());
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Proposal proposal : answer.proposals()) {
            TrainingEvent event = event(
                    request,
                    ids.get(records.size()),
                    new byte[0],
                    ProposalEvents.of(request.getRequestId(), proposal, key::encrypt));
            records.add(record(
                    Topics.EVENTS,
                    request.getUserId(),
                    events.serialize(Topics.EVENTS, event),
                    event.getEventId(),
                    ((SpecificRecord) event.getPayload()).getSchema().getName(),
                    trace));
        }
        return records;
    }

    /** What is written when no answer could be made: the athlete is told so. */
    List<ProducerRecord<byte[], byte[]>> failed(
            CoachingRequest request, String coach, String reason, @Nullable String trace) {
        CoachReplied reply = CoachReplied.newBuilder()
                .setRequestId(request.getRequestId())
                .setConversationId(request.getConversationId())
                .setSealedConversationId(request.getSealedConversationId())
                .setOutcome(ReplyOutcome.FAILED)
                .setCoach(coach)
                .setReason(reason)
                .setSurfaces(List.of())
                .build();
        return List.of(
                coded(request, ActionKind.COACH_STATUS, "failed-status", 999, "COACH_FAILED", trace),
                coded(request, ActionKind.CHAT_MESSAGE, "message", 1000, "COACH_FAILED", trace),
                reply(request, reply, new byte[0], trace));
    }

    /** What the coach is doing. */
    ProducerRecord<byte[], byte[]> status(
            CoachingRequest request, String state, String detail, int attempt, AthleteKey key, @Nullable String trace) {
        return action(
                request,
                ActionKind.COACH_STATUS,
                "status-" + state + "-" + attempt,
                attempt,
                state.equals("DONE") ? 1001 : 0,
                Map.of("state", state, "detail", detail),
                key,
                trace);
    }

    /** A piece of the text on its way. */
    ProducerRecord<byte[], byte[]> delta(
            CoachingRequest request, int attempt, int index, String text, AthleteKey key, @Nullable String trace) {
        return action(
                request,
                ActionKind.CHAT_DELTA,
                "delta-" + attempt + "-" + index,
                attempt,
                index,
                Map.of("attempt", attempt, "index", index, "text", text),
                key,
                trace);
    }

    private ProducerRecord<byte[], byte[]> reply(
            CoachingRequest request, CoachReplied payload, byte[] hash, @Nullable String trace) {
        TrainingEvent event = event(request, EventIds.replyTo(request.getRequestId()), hash, payload);
        return record(
                Topics.EVENTS,
                request.getUserId(),
                events.serialize(Topics.EVENTS, event),
                event.getEventId(),
                "CoachReplied",
                trace);
    }

    private TrainingEvent event(CoachingRequest request, String id, byte[] hash, SpecificRecord payload) {
        return TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId(request.getUserId())
                .setOccurredAt(now())
                .setZoneId(request.getZoneId())
                .setSource(EventSource.SYSTEM)
                .setContentHash(ByteBuffer.wrap(hash))
                .setPayload(payload)
                .build();
    }

    private ProducerRecord<byte[], byte[]> action(
            CoachingRequest request,
            ActionKind kind,
            String place,
            int attempt,
            int sequence,
            Map<String, Object> body,
            AthleteKey key,
            @Nullable String trace) {
        A2uiAction.Builder action = base(request, kind, place, attempt, sequence)
                .setBody(key.encrypt(JsonMapper.shared().writeValueAsString(body)));
        if (body.get("surfaceId") instanceof String surfaceId) {
            action.setSurfaceId(surfaceId);
        }
        return record(action.build(), trace);
    }

    private ProducerRecord<byte[], byte[]> coded(
            CoachingRequest request, ActionKind kind, String place, int sequence, String code, @Nullable String trace) {
        return record(base(request, kind, place, 1, sequence).setCode(code).build(), trace);
    }

    private A2uiAction.Builder base(CoachingRequest request, ActionKind kind, String place, int attempt, int sequence) {
        return A2uiAction.newBuilder()
                .setActionId(EventIds.action(request.getRequestId(), place))
                .setUserId(request.getUserId())
                .setRequestId(request.getRequestId())
                .setAttempt(attempt)
                .setSequence(sequence)
                .setKind(kind)
                .setCreatedAt(now());
    }

    private ProducerRecord<byte[], byte[]> record(A2uiAction action, @Nullable String trace) {
        return record(
                Topics.A2UI_ACTIONS,
                action.getUserId(),
                actions.serialize(Topics.A2UI_ACTIONS, action),
                action.getActionId(),
                action.getKind().name(),
                trace);
    }

    private ProducerRecord<byte[], byte[]> record(
            String topic, String user, byte[] value, String id, String type, @Nullable String trace) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, user.getBytes(StandardCharsets.UTF_8), value);
        EventHeaders.write(record.headers(), id, type, "agent-worker", now(), trace);
        return record;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
