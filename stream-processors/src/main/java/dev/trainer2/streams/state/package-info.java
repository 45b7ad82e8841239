/** The log of an athlete folded into what the screens show. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.state;
