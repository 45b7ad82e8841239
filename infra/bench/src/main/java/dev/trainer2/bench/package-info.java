/** The benchmarks and their command. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench;
