/** Recomputes every view from the log and compares it with what is served. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.verify;
