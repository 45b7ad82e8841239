/** The log: appending to it, places in it, its partitions, and what of it is stored. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.log;
