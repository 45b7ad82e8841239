/** Weeks of training and coaching in memory, with the parts that decide in production. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.season;
