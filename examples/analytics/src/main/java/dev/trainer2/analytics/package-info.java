/** An analyst's program: reads two topics and joins them. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.analytics;
