package dev.trainer2.contract.codec;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Zones that events may name. */
public final class Zones {
    private Zones() {}

    /** Whether a text names a zone of the IANA database; offsets such as {@code +02:00} do not. */
    public static boolean isKnown(String text) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(text).getId());
        } catch (DateTimeException e) {
            return false; // what cannot be parsed names no zone
        }
    }
}
