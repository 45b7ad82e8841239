/** Batches of events over HTTP, beside a raw producer of the same bytes. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.append;
