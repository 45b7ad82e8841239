/** Where the time of a process went. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.profile;
