/** What is served of an athlete, as pure functions of their log: the state, the days and the weeks. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.views;
