/** Answers coaching requests. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent;
