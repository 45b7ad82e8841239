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
import dev.trainer2.science.WeeklyReviews;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the coach will know.
 *
 * @param plan null when nothing was ever decided about one
 * @param days the latest, newest first
 * @param reviews the latest, newest first
 * @param said the latest messages of both, oldest first
 */
public record RequestContext(
        AthleteState state,
        @Nullable AthletePlan plan,
        List<DailyFatigue> days,
        List<WeekReview> reviews,
        List<TrainingEvent> said) {
    /** So many days and reviews are carried. */
    public static final int DAYS = 7;

    /** See {@link #DAYS}. */
    public static final int REVIEWS = 2;

    /** What is older says nothing about now. */
    private static final Duration RECENT = Duration.ofDays(30);

    /** Writes all of it into a request. */
    public CoachingRequest into(CoachingRequest.Builder request, Instant now) {
        LocalDate oldest = LocalDate.ofInstant(now.minus(RECENT), ZoneOffset.UTC);
        String oldestWeek = WeeklyReviews.isoWeek(oldest);
        return request.setContext(state)
                .setPlan(plan)
                .setDays(days.stream()
                        .filter(day -> !LocalDate.parse(day.getDate()).isBefore(oldest))
                        .toList())
                .setReviews(reviews.stream()
                        .filter(week -> week.getWeek().compareTo(oldestWeek) >= 0)
                        .toList())
                .setMemory(said.stream().map(RequestContext::said).toList())
                .build();
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
}
