/** The exercise catalogue as the topologies see it. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.catalogue;
