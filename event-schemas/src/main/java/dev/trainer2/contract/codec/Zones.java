package dev.trainer2.contract.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/** Zones that events may name. */
public final class Zones {
    /** Copied once: the JDK hands out a new copy of its six hundred names with every call. */
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    /** Whether a text names a zone of the IANA database; offsets such as {@code +02:00} do not. */
    public static boolean isKnown(String text) {
        try {
            return KNOWN.contains(ZoneId.of(text).getId());
        } catch (DateTimeException e) {
            return false; // what cannot be parsed names no zone
        }
    }
}
