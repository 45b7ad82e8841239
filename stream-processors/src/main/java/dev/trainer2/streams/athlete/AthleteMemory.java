package dev.trainer2.streams.athlete;

import dev.trainer2.streams.log.TrainingDays;
import java.util.LinkedHashMap;
import java.util.List;

/** The athletes of a task who were heard of lately, within a bound on the events that are held for those of all tasks. */
final class AthleteMemory {
    private final TrainingDays days;
    private final EventBudget budget;
    private final LinkedHashMap<String, Athlete> athletes = new LinkedHashMap<>(16, 0.75f, true);

    AthleteMemory(TrainingDays days, EventBudget budget) {
        this.days = days;
        this.budget = budget;
    }

    boolean holds(String user) {
        return athletes.containsKey(user);
    }

    /** An athlete, read from the store when they are not held. */
    Athlete of(String user) {
        Athlete held = athletes.get(user);
        if (held == null) {
            held = new Athlete(user, days.load(user));
            athletes.put(user, held);
            budget.add(held.log().size());
        }
        return held;
    }

    /** One more event is held. */
    void grew() {
        budget.add(1);
    }

    /** Lets an athlete go. */
    void forget(String user) {
        Athlete held = athletes.remove(user);
        if (held != null) {
            budget.add(-held.log().size());
        }
    }

    /** Keeps the bound: those not heard of for longest are read again when they come back. */
    void forgetOldest() {
        while (budget.isExceeded() && athletes.size() > 1) {
            forget(athletes.firstEntry().getKey());
        }
    }

    /** Lets all go. */
    void forgetAll() {
        List.copyOf(athletes.keySet()).forEach(this::forget);
    }
}
