/** All views anew from the log, beside a raw consumer. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.rebuild;
