package dev.trainer2.gateway.views;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is for an athlete. */
@Component
class Today {
    private final StateStore states;
    private final Clock clock;

    Today(StateStore states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** Today in the zone of the profile; in UTC while that is not known. */
    LocalDate of(String userId) {
        ZoneId zone = states.zoneOf(userId).map(ZoneId::of).orElse(ZoneId.of("UTC"));
        return LocalDate.now(clock.withZone(zone));
    }
}
