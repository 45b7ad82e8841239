/** Record headers, derived ids and dead letters. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.kafka;
