package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Unit;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A file to import and what the athlete said about it.
 *
 * @param file the file
 * @param format the stated format; null, blank or {@code auto} to recognise it by its content
 * @param unit the stated unit of weights; null when the athlete was not asked. A unit written in the file wins over it
 * @param zone the stated zone of the file's times; null when the athlete was not asked
 * @param defaultZone the profile's zone, taken when nothing better is known
 * @param defaultUnit the profile's unit, taken when nothing better is known
 */
public record ImportRequest(
        LogFile file,
        @Nullable String format,
        @Nullable Unit unit,
        @Nullable ZoneId zone,
        ZoneId defaultZone,
        Unit defaultUnit) {}
