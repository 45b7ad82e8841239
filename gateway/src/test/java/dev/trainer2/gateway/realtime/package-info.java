/** Frames of clients. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.realtime;
