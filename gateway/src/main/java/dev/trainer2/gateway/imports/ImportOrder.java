package dev.trainer2.gateway.imports;

import dev.trainer2.science.Unit;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete asked for with a file.
 *
 * @param file where it lies until the import is done
 * @param format null to recognise it
 * @param unit null for the profile's
 * @param zone null for the profile's
 * @param dryRun whether nothing is written
 * @param removeMissing whether sets that are gone from the file are removed
 * @param allowSameStart whether workouts of other sources that start in the same minute are the same
 */
record ImportOrder(
        Path file,
        @Nullable String format,
        @Nullable Unit unit,
        @Nullable ZoneId zone,
        boolean dryRun,
        boolean removeMissing,
        boolean allowSameStart) {}
