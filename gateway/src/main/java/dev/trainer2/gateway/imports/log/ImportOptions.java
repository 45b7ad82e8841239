package dev.trainer2.gateway.imports.log;

import java.time.Instant;

/**
 * What an athlete decided about an import.
 *
 * @param removeMissing whether sets that an earlier import brought and that are gone from the file are removed
 * @param allowSameStart whether workouts of another source that start in the same minute are taken for the same
 * @param now when corrections and removals happen
 */
public record ImportOptions(boolean removeMissing, boolean allowSameStart, Instant now) {}
