/** Everything about an athlete in one file. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.export;
