/** The made-up season. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.demo;
