/** Who asks the coach what: one request in flight per athlete, with the context it will be answered from. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.coaching;
