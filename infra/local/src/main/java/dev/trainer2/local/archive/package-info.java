/** The whole log as Avro container files, and back. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.archive;
