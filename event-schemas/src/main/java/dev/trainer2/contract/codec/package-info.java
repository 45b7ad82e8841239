/** JSON to Avro and back, with every boundary check. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.codec;
