/** A short journey of one athlete through a running system. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.smoke;
