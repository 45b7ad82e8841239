/** A set logged in the browser until it is painted, with five years of history and without any. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.paint;
