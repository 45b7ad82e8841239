/** Training science as pure functions and records: no Kafka, no Spring, no clock, no randomness. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.science;
