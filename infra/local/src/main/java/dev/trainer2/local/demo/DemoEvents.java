package dev.trainer2.local.demo;

import dev.trainer2.contract.kafka.EventIds;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events as a client sends them, in the order in which they were made; the same season gives the same ids. */
final class DemoEvents {
    private final LocalDate first;
    private final ZoneId zone;
    private final List<Made> made = new ArrayList<>();

    /**
     * @param first day of the season; part of every id
     * @param zone in which the athlete lives
     */
    DemoEvents(LocalDate first, ZoneId zone) {
        this.first = first;
        this.zone = zone;
    }

    /** An event and the athlete's day it is of. */
    record Made(LocalDate day, Map<String, Object> event) {}

    /**
     * Adds an event.
     *
     * @param name of the event within its season, such as {@code 2025-09-15/set/3}
     */
    void add(String name, String type, LocalDate day, LocalTime time, Map<String, Object> payload) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventId", id("event", name));
        event.put("type", type);
        event.put(
                "occurredAt",
                day.atTime(time.truncatedTo(ChronoUnit.SECONDS))
                        .atZone(zone)
                        .toInstant()
                        .toString());
        event.put("zoneId", zone.getId());
        event.put("payload", payload);
        made.add(new Made(day, event));
    }

    /** The id of something in this season. */
    String id(String kind, String name) {
        return EventIds.derive("demo-" + kind, first.toString(), name);
    }

    /** Those of the days before one, in the order in which they were added. */
    List<Map<String, Object>> before(LocalDate day) {
        return made.stream()
                .filter(one -> one.day().isBefore(day))
                .map(Made::event)
                .toList();
    }
}
