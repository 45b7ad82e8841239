/** The events of an athlete as they are kept and handed to the folds. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.log;
