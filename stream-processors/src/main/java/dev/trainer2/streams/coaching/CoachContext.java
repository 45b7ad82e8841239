package dev.trainer2.streams.coaching;

import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.ChatMessageSent;
import dev.trainer2.events.CoachReplied;
import dev.trainer2.events.CoachingRequest;
import dev.trainer2.events.DailyFatigue;
import dev.trainer2.events.Said;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.events.WeekReview;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What the coach will know: the latest of every view, and what was said. */
final class CoachContext {
    private static final int DAYS = 7;
    private static final int REVIEWS = 2;
    private static final int MESSAGES = 12;
    /** Rows older than this are never among the latest: a replay of years need not pass through the store. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final KeyValueStore<String, AthleteState> states;
    private final KeyValueStore<String, AthletePlan> plans;
    private final KeyValueStore<String, DailyFatigue> days;
    private final KeyValueStore<String, WeekReview> reviews;
    private final KeyValueStore<String, TrainingEvent> said;

    CoachContext(ProcessorContext<?, ?> context) {
        states = context.getStateStore(CoachingTopology.STATES);
        plans = context.getStateStore(CoachingTopology.PLANS);
        days = context.getStateStore(CoachingTopology.DAYS);
        reviews = context.getStateStore(CoachingTopology.REVIEWS);
        said = context.getStateStore(CoachingTopology.SAID);
    }

    void take(AthleteState state) {
        states.put(state.getUserId(), state);
    }

    void take(AthletePlan plan) {
        plans.put(plan.getUserId(), plan);
    }

    void take(DailyFatigue day, Instant now) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(RECENT), ZoneOffset.UTC);
        if (!LocalDate.parse(day.getDate()).isBefore(oldest)) {
            keep(days, day.getUserId(), day.getDate(), day, DAYS);
        }
    }

    void take(WeekReview review, Instant now) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(RECENT), ZoneOffset.UTC);
        if (review.getWeek().compareTo(dev.trainer2.science.WeeklyReviews.isoWeek(oldest)) >= 0) {
            keep(reviews, review.getUserId(), review.getWeek(), review, REVIEWS);
        }
    }

    /** Keeps what the athlete or the coach said, the latest few. */
    void take(String user, TrainingEvent event, long offset) {
        if (event.getPayload() instanceof ChatMessageSent
                || event.getPayload() instanceof CoachReplied reply && reply.getText() != null) {
            keep(said, user, String.format(Locale.ROOT, "%020d", offset), event, MESSAGES);
        }
    }

    /** A row of a view that is gone. */
    void forget(String key) {
        days.delete(key);
        reviews.delete(key);
    }

    void forgetPlan(String user) {
        plans.delete(user);
    }

    /** Everything of an athlete who was erased. */
    void forgetAthlete(String user) {
        states.delete(user);
        plans.delete(user);
        List.of(days, reviews, said).forEach(store -> deleteAll(store, user));
    }

    Optional<AthleteState> state(String user) {
        return Optional.ofNullable(states.get(user));
    }

    Optional<AthletePlan> plan(String user) {
        return Optional.ofNullable(plans.get(user));
    }

    List<AthletePlan> plans() {
        List<AthletePlan> all = new ArrayList<>();
        try (KeyValueIterator<String, AthletePlan> rows = plans.all()) {
            rows.forEachRemaining(row -> all.add(row.value));
        }
        return all;
    }

    /** Whether the review of a week is here and final. */
    boolean hasFinal(String user, String week) {
        WeekReview review = reviews.get(user + "|" + week);
        return review != null && review.getFinal$();
    }

    /** Whether the review of a later week is here, so that this one is no news any more. */
    boolean hasLaterThan(String user, String week) {
        List<KeyValue<String, WeekReview>> rows = rows(reviews, user);
        return rows.size() == REVIEWS && rows.getFirst().value.getWeek().compareTo(week) > 0;
    }

    /** Writes all of it into a request. */
    CoachingRequest.Builder into(CoachingRequest.Builder request, String user) {
        return request.setContext(Objects.requireNonNull(states.get(user), "a state"))
                .setPlan(plans.get(user))
                .setDays(values(days, user).reversed())
                .setReviews(values(reviews, user).reversed())
                .setMemory(values(said, user).stream().map(CoachContext::said).toList());
    }

    private static Said said(TrainingEvent event) {
        @Nullable
        ByteBuffer text = event.getPayload() instanceof CoachReplied reply
                ? reply.getText()
                : ((ChatMessageSent) event.getPayload()).getText();
        return Said.newBuilder()
                .setByCoach(event.getPayload() instanceof CoachReplied)
                .setText(Objects.requireNonNull(text, "a text"))
                .setAt(event.getOccurredAt())
                .build();
    }

    private static <T> void keep(KeyValueStore<String, T> store, String user, String place, T value, int number) {
        store.put(user + "|" + place, value);
        List<KeyValue<String, T>> rows = rows(store, user);
        for (int i = 0; i < rows.size() - number; i++) {
            store.delete(rows.get(i).key);
        }
    }

    /** Takes away what a store has under {@code user|...}. */
    static <T> void deleteAll(KeyValueStore<String, T> store, String user) {
        rows(store, user).forEach(row -> store.delete(row.key));
    }

    private static <T> List<T> values(KeyValueStore<String, T> store, String user) {
        return rows(store, user).stream().map(row -> row.value).toList();
    }

    /** In the order of their places. */
    private static <T> List<KeyValue<String, T>> rows(KeyValueStore<String, T> store, String user) {
        List<KeyValue<String, T>> rows = new ArrayList<>();
        try (KeyValueIterator<String, T> found = store.prefixScan(user + "|", new StringSerializer())) {
            found.forEachRemaining(rows::add);
        }
        return rows;
    }
}
