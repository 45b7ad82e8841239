/** Errors as RFC 9457 problem details with a code. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.problems;
