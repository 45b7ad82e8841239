/** Training logs of other apps. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.imports;
