/** Topics to Postgres in batches, offsets in the same transaction. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.sink;
