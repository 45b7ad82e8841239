package dev.trainer2.streams.athlete;

import dev.trainer2.streams.log.TrainingDays;
import java.util.LinkedHashMap;

/** The athletes heard of lately, within a bound on the events that are held for them. */
final class AthleteMemory {
    private final TrainingDays days;
    private final int mostEvents;
    private final LinkedHashMap<String, Athlete> athletes = new LinkedHashMap<>(16, 0.75f, true);
    private int events;

    /** @param mostEvents about how many decoded events may be held */
    AthleteMemory(TrainingDays days, int mostEvents) {
        this.days = days;
        this.mostEvents = mostEvents;
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
            events += held.log().size();
        }
        return held;
    }

    /** One more event is held. */
    void grew() {
        events++;
    }

    /** Lets an athlete go. */
    void forget(String user) {
        Athlete held = athletes.remove(user);
        if (held != null) {
            events -= held.log().size();
        }
    }

    /** Keeps the bound: those not heard of for longest are read again when they come back. */
    void forgetOldest() {
        while (events > mostEvents && athletes.size() > 1) {
            forget(athletes.firstEntry().getKey());
        }
    }
}
