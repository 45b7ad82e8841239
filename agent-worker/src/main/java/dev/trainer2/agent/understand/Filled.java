package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.Slots.Exercise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slots with one thing filled in. */
public final class Filled {
    private Filled() {}

    static Slots times(Slots slots, int times) {
        return with(slots, slots.exercises(), slots.region(), slots.reps(), slots.minutes(), times);
    }

    static Slots minutes(Slots slots, int minutes) {
        return with(slots, slots.exercises(), slots.region(), slots.reps(), minutes, slots.times());
    }

    static Slots reps(Slots slots, int reps) {
        return with(slots, slots.exercises(), slots.region(), reps, slots.minutes(), slots.times());
    }

    /** With one exercise in the place of those that were named. */
    public static Slots exercise(Slots slots, Exercise exercise) {
        return with(slots, List.of(exercise), slots.region(), slots.reps(), slots.minutes(), slots.times());
    }

    /** With one range of days. */
    static Slots span(Slots slots, Span span) {
        return new Slots(
                slots.exercises(),
                slots.region(),
                slots.area(),
                List.of(span),
                slots.days(),
                slots.load(),
                slots.reps(),
                slots.minutes(),
                slots.times(),
                slots.severity(),
                slots.number(),
                slots.equipment(),
                slots.template(),
                slots.unit());
    }

    /** With days a week. */
    public static Slots days(Slots slots, int times) {
        return times(slots, times);
    }

    /** Nothing but a length of time. */
    public static Slots timed(int minutes) {
        return minutes(Slots.NONE, minutes);
    }

    /** With muscles. */
    public static Slots region(Slots slots, Slots.Region region) {
        return with(slots, slots.exercises(), region, slots.reps(), slots.minutes(), slots.times());
    }

    private static Slots with(
            Slots slots,
            List<Exercise> exercises,
            Slots.@Nullable Region region,
            @Nullable Integer reps,
            @Nullable Integer minutes,
            @Nullable Integer times) {
        return new Slots(
                exercises,
                region,
                slots.area(),
                slots.spans(),
                slots.days(),
                slots.load(),
                reps,
                minutes,
                times,
                slots.severity(),
                slots.number(),
                slots.equipment(),
                slots.template(),
                slots.unit());
    }
}
