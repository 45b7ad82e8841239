/** Load, fatigue, readiness and deload signals of every day. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.fatigue;
