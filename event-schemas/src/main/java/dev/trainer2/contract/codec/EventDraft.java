package dev.trainer2.contract.codec;

import java.time.Instant;
import java.util.Map;

/**
 * A valid event before it is sealed: personal text is plain here and nowhere later.
 *
 * @param payload values by field name in schema order, absent fields left out
 */
public record EventDraft(String eventId, String type, Instant occurredAt, String zoneId, Map<String, Object> payload) {}
