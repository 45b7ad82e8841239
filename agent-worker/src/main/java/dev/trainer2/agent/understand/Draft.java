package dev.trainer2.agent.understand;

import dev.trainer2.science.Load;
import dev.trainer2.science.SetType;
import org.jspecify.annotations.Nullable;

/**
 * A set as far as its group tells.
 *
 * @param takesSetLoad whether the load of the set before holds, when it has none
 */
record Draft(
        SetType type,
        @Nullable Load load,
        @Nullable Integer reps,
        @Nullable Integer seconds,
        @Nullable Double rpe,
        boolean takesSetLoad) {}
