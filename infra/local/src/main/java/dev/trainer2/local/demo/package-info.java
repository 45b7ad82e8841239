/** An athlete with half a year of training, to look at: made up, and written by way of the public API. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.demo;
