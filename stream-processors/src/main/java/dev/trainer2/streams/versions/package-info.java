/** Which versions of the views run here. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.versions;
