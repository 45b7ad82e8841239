/** The athlete's log over REST: appending to it, and reading it in pages. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.events;
