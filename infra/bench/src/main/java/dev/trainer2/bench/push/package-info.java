/** From a set on the socket to the pushed view, beside raw produce and consume. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.push;
