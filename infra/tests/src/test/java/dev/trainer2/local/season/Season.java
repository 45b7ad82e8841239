package dev.trainer2.local.season;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.agent.work.ProposalEvents;
import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.EventSource;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.PlanGenerated;
import dev.trainer2.events.RequestKind;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.plan.AthletePlanFold;
import dev.trainer2.streams.plan.PlanDesk;
import dev.trainer2.streams.plan.PlanLog;
import dev.trainer2.streams.views.AthleteFold;
import dev.trainer2.streams.views.FatigueFold;
import dev.trainer2.streams.views.ReviewFold;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's log and everything that is made of it, without a broker: the folds make the views, the rules coach answers
 * from them, and the desk of the plan topology decides. The test moves the clock.
 */
final class Season {
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    static final String USER = "athlete";

    private static final int DAYS = 7;
    private static final int REVIEWS = 2;

    /** A week that came into force, with the state of the athlete it was decided on. */
    record InForce(TrainingEvent event, PlanGenerated generated, AthleteState state, LocalDate today) {}

    /** A question, its answer, and what was decided about what it proposed. */
    record Turn(Question question, Answer answer, List<TrainingEvent> decided) {}

    private final AthleteLog log = new AthleteLog();
    private final AthleteLog decisions = new AthleteLog();
    private final List<InForce> weeks = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Said> memory = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private ReviewSeries series = ReviewSeries.NONE;
    private boolean measured;
    private @Nullable AthleteState state;
    private Instant now;

    Season(LocalDate day) {
        now = day.atTime(6, 0).atZone(ZONE).toInstant();
    }

    /** Goes on to an hour of a day; what waited for an answer for too long ends. */
    void at(LocalDate day, LocalTime time) {
        measured &= day.equals(today());
        now = day.atTime(time).atZone(ZONE).toInstant();
        PlanDesk.expiry(decisions.events())
                .filter(end -> !end.isAfter(now))
                .ifPresent(end -> take(desk().expire(decisions.events())));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    Instant now() {
        return now;
    }

    /** Logs something the athlete did; it is decided about where that is asked for. */
    TrainingEvent log(SpecificRecord payload) {
        return add(EventSource.APP, payload);
    }

    /** Logs what a topology found. */
    TrainingEvent found(SpecificRecord payload) {
        return add(EventSource.SYSTEM, payload);
    }

    private TrainingEvent add(EventSource source, SpecificRecord payload) {
        return add(source, EventIds.derive("season", Integer.toString(log.size())), payload);
    }

    private TrainingEvent add(EventSource source, String id, SpecificRecord payload) {
        now = now.plusMillis(1);
        TrainingEvent event = TrainingEvent.newBuilder()
                .setEventId(id)
                .setUserId(USER)
                .setOccurredAt(now)
                .setZoneId(ZONE.getId())
                .setSource(source)
                .setContentHash(ByteBuffer.allocate(0))
                .setPayload(payload)
                .build();
        append(event);
        if (PlanDesk.isCommand(event)) {
            take(desk().decide(decisions.events(), event, now));
        }
        return event;
    }

    private void append(TrainingEvent event) {
        log.add(event);
        Optional<Fact> fact = Facts.of(event);
        fact.ifPresent(facts::add);
        measured &= fact.isEmpty();
        state = null;
    }

    private PlanDesk desk() {
        return new PlanDesk(USER, state(), CATALOGUE, now);
    }

    private void take(List<TrainingEvent> decided) {
        AthleteState before = state();
        for (TrainingEvent event : decided) {
            if (decisions.add(event)) {
                append(event);
                now = event.getOccurredAt().isAfter(now) ? event.getOccurredAt() : now;
                if (event.getPayload() instanceof PlanGenerated generated) {
                    weeks.add(new InForce(event, generated, before, today()));
                }
            }
        }
    }

    /** Says something; the coach answers, and what it proposes is decided about. */
    Turn say(String text) {
        return ask(RequestKind.CHAT, EventIds.derive("chat", Integer.toString(log.size())), null, text);
    }

    /** Asks the coach because of an event. */
    Turn because(RequestKind kind, TrainingEvent event) {
        return ask(kind, event.getEventId(), event.getPayload(), "");
    }

    Turn ask(RequestKind kind, String eventId, @Nullable Object trigger, String text) {
        Question question = question(kind, eventId, trigger, text);
        Answer answer = new RulesCoach().answer(question, delta -> {});
        if (!text.isEmpty()) {
            memory.add(new Said(Said.Who.ATHLETE, text, now));
        }
        memory.add(new Said(Said.Who.COACH, answer.text(), now));
        int before = decisions.size();
        List<String> ids = EventIds.proposals(question.requestId());
        int place = 0;
        for (Proposal proposal : answer.proposals()) {
            add(
                    EventSource.SYSTEM,
                    ids.get(place++),
                    ProposalEvents.of(question.requestId(), proposal, Season::sealed));
        }
        Turn turn = new Turn(
                question,
                answer,
                List.copyOf(decisions.events().stream().skip(before).toList()));
        turns.add(turn);
        return turn;
    }

    private Question question(RequestKind kind, String eventId, @Nullable Object trigger, String text) {
        AthleteState known = state();
        return new Question(
                EventIds.requestOf(USER, eventId),
                text,
                now,
                ZONE,
                known,
                plan().orElse(null),
                FatigueFold.rows(USER, series().fatigue(), today().minusDays(DAYS - 1L), cursor()),
                reviews(),
                RulesOf.of(known, CATALOGUE, today()),
                memory,
                new Occasion(kind, eventId, trigger, 1));
    }

    private static ByteBuffer sealed(String words) {
        return ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
    }

    private List<WeekReview> reviews() {
        List<WeekReview> all = series().reviews().stream()
                .map(week -> ReviewFold.row(USER, series, week, "1", cursor()))
                .toList();
        return all.subList(Math.max(0, all.size() - REVIEWS), all.size());
    }

    /** The state of the athlete as of now. */
    AthleteState state() {
        AthleteState known = state;
        if (known == null) {
            known = AthleteFold.of(USER, log.events(), CATALOGUE).state(cursor());
            state = known;
        }
        return known;
    }

    /** Fatigue and reviews as of now. */
    ReviewSeries series() {
        if (!measured) {
            series = series.next(TrainingHistory.of(facts, CATALOGUE), today());
            measured = true;
        }
        return series;
    }

    /** The plan with its diffs; empty before the first decision. */
    Optional<AthletePlan> plan() {
        return decisions.size() == 0
                ? Optional.empty()
                : Optional.of(AthletePlanFold.fold(USER, decisions.events(), cursor()));
    }

    /** Every week that came into force, in order. */
    List<InForce> weeks() {
        return List.copyOf(weeks);
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** Everything decided, in order. */
    List<TrainingEvent> decided() {
        Collection<TrainingEvent> all = log.events();
        return all.stream().filter(PlanLog::isDecision).toList();
    }

    List<TrainingEvent> events() {
        return List.copyOf(log.events());
    }

    private LogPosition cursor() {
        return new LogPosition(0, (long) log.size());
    }
}
