/** Traces: spans of what the product does, and how they travel in records. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.trace;
