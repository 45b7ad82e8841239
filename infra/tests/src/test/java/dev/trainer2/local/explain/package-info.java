/** Tests of what is printed of an explanation. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.explain;
