/** Serdes on the registry, and the schema history. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.serde;
