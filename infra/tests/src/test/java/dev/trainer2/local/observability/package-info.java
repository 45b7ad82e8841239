/** What the system shows of itself, and whether the configuration that reads it is right. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.observability;
