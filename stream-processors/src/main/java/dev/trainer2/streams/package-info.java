/** Runs the topologies; one package each beside this. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams;
