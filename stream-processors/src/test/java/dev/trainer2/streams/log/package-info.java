/** What all views have in common. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.log;
