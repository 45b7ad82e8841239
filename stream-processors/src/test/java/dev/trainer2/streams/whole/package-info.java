/** The fold of all events at once, from which the running fold must not differ. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.whole;
