package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.events.PerformedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules read out of a request, for the tools of a model: both look at the same figures. */
public final class Looked {
    /**
     * What was done in a range of days.
     *
     * @param knownSince the first day that is known of it; null when all of it is
     */
    public record Range(
            LocalDate from,
            LocalDate to,
            int sessions,
            int workSets,
            double tonnageKg,
            @Nullable LocalDate knownSince) {}

    /** A set that stands in the log, in its workout. */
    public record Standing(String workoutId, PerformedSet set) {}

    private Looked() {}

    /** All training of some days. */
    public static Range range(Question question, LocalDate from, LocalDate to) {
        boolean week = from.plusDays(6).equals(to);
        Ranges.Totals totals = Ranges.of(question, new Span(from, to, week ? Span.Kind.WEEK : Span.Kind.DATES));
        return new Range(from, to, totals.sessions(), totals.sets(), totals.kilograms(), totals.since());
    }

    /** One exercise in some days, of the sessions that the request has; empty when it was never done. */
    public static Optional<Range> range(
            Question question, LocalDate from, LocalDate to, String name, @Nullable String exerciseId) {
        Lift lift = Lift.of(question, new Exercise(name, exerciseId));
        Span span = new Span(from, to, Span.Kind.DATES);
        if (!lift.isKnown()) {
            return Optional.empty();
        }
        var sessions = lift.sessions().stream()
                .filter(session -> span.has(session.day()))
                .toList();
        LocalDate first = lift.first().orElse(from);
        return Optional.of(new Range(
                from,
                to,
                sessions.size(),
                sessions.stream().mapToInt(session -> session.sets().size()).sum(),
                lift.tonnage(span::has),
                first.isAfter(from) ? first : null));
    }

    /** The last set, of an exercise where one is named. */
    public static Optional<Standing> lastSet(Question question, @Nullable String exerciseId) {
        return WorkoutAnswers.lastSet(question, exerciseId).map(last -> new Standing(last.workoutId(), last.set()));
    }

    /** Whether answers to this athlete are German now. */
    public static boolean german(Question question) {
        return Voice.of(question).german();
    }
}
