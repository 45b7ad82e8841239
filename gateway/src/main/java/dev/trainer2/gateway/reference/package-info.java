/** The reference of topics and socket, to read and to download. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.reference;
