/**
 * What an athlete's chat message means: pure functions from the words and what is known of the athlete to a typed reading.
 * A reading that is not certain is none; the athlete is asked back instead.
 */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.understand;
