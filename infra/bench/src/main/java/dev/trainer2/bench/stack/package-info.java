/** The system under test: a process of its own, shown to be ours and to keep what it promises. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.stack;
