/** The embedded stack: real parts as processes of its own, and the four services. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.stack;
