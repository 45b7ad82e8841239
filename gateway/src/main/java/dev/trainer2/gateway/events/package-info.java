/** The way into the log, and the athlete's own log. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.events;
