/** Postgres changes to topics: the exercise catalogue and the outbox. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.sink.capture;
