/** The reference of topics and socket, made from what the code itself uses. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.reference;
