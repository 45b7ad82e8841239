/** How things are measured: contestants in turn, spreads, goals, load on a fixed schedule. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.measure;
