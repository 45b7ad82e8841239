/** Holds the log against what Postgres has stored of it, and writes back what a damaged disk has cut off. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.integrity;
