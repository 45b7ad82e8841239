package dev.trainer2.local.stack;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A process of the stack that can end by itself.
 *
 * @param name as a person knows it
 * @param alive whether it runs
 * @param restart starts it again on the same address and data and returns when it is up; null: it cannot be started alone
 * @param log where it says why it ended
 */
public record WatchedChild(
        String name, BooleanSupplier alive, @Nullable Runnable restart, Path log) {}
