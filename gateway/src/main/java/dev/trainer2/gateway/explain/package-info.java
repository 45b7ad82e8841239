/** Why a figure is what it is, down to the events behind it. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.explain;
