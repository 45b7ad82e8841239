/** Every ISO week in review. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.review;
