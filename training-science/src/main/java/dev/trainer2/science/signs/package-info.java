/** Words that call for a doctor or for help, as data and pure functions. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.science.signs;
