/** The one topology that owns everything derived from an athlete's log. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.athlete;
