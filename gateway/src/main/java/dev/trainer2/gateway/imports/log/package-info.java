/**
 * Reads the training logs other apps export and turns them into events. Pure: bytes in, events out; no Spring, no Kafka,
 * no clock. {@link dev.trainer2.gateway.imports.log.LogImporter} is the door.
 */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.imports.log;
