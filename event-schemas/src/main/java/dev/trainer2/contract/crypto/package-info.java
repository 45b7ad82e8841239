/** Personal text under a key of its athlete. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.crypto;
