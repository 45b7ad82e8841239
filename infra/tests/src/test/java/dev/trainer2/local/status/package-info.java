/** How a running system is. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.status;
