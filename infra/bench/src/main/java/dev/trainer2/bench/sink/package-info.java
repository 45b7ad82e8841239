/** Topics into Postgres, beside binary COPY into the same tables. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.sink;
