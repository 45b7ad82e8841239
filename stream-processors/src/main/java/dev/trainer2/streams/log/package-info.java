/** Keeps each athlete's events and tells when a view of them is due. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.log;
