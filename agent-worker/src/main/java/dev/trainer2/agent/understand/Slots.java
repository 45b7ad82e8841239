package dev.trainer2.agent.understand;

import dev.trainer2.science.Load;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message names, whatever it is about.
 *
 * @param exercises in the order they are named
 * @param region the muscles it names, or null
 * @param area the joint or muscle of a pain, or null
 * @param spans ranges of days, in the order they are named
 * @param days single days that are to come, in the order they are named
 * @param load a weight, or null
 * @param reps repetitions, or null
 * @param minutes a length of time, or null
 * @param times days or sessions a week, or null
 * @param severity a number from 1 to 10 that is a pain's, or null
 * @param number the only number of the message, or null
 * @param equipment words of the catalogue for what is at hand
 * @param template id of a program, or null
 * @param unit the unit an answer is wanted in, or null
 */
public record Slots(
        List<Exercise> exercises,
        @Nullable Region region,
        @Nullable String area,
        List<Span> spans,
        List<SaidDay> days,
        @Nullable Load load,
        @Nullable Integer reps,
        @Nullable Integer minutes,
        @Nullable Integer times,
        @Nullable Integer severity,
        @Nullable Double number,
        Set<String> equipment,
        @Nullable String template,
        @Nullable Unit unit) {
    /** Nothing is named. */
    public static final Slots NONE = new Slots(
            List.of(), null, null, List.of(), List.of(), null, null, null, null, null, null, Set.of(), null, null);

    /** An exercise by the athlete's own name, else by the catalogue's. */
    public record Exercise(String name, @Nullable String id) {}

    /** Muscles under one name. */
    public record Region(String name, Set<Muscle> muscles) {}

    public Slots {
        exercises = List.copyOf(exercises);
        spans = List.copyOf(spans);
        days = List.copyOf(days);
        equipment = Set.copyOf(equipment);
    }

    /** The exercise that is named first. */
    public Optional<Exercise> exercise() {
        return exercises.stream().findFirst();
    }

    /** The range that is named first. */
    public Optional<Span> span() {
        return spans.stream().findFirst();
    }

    /** The day that is named first. */
    public Optional<SaidDay> day() {
        return days.stream().findFirst();
    }

    /** Whether nothing is named that a question could be about. */
    public boolean isEmpty() {
        return exercises.isEmpty()
                && region == null
                && area == null
                && spans.isEmpty()
                && days.isEmpty()
                && load == null
                && reps == null
                && number == null;
    }

    /** These, and where these name nothing what was named before. */
    public Slots over(Slots before) {
        boolean other = !exercises.isEmpty() || region != null;
        return new Slots(
                exercises.isEmpty() && region == null ? before.exercises : exercises,
                region == null && !other ? before.region : region,
                area == null ? before.area : area,
                spans.isEmpty() ? before.spans : spans,
                days.isEmpty() ? before.days : days,
                load == null ? before.load : load,
                reps == null ? before.reps : reps,
                minutes == null ? before.minutes : minutes,
                times == null ? before.times : times,
                severity == null ? before.severity : severity,
                number == null ? before.number : number,
                equipment.isEmpty() ? before.equipment : equipment,
                template == null ? before.template : template,
                unit == null ? before.unit : unit);
    }
}
