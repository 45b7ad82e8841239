/** Local stores that notice damage of their files. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.stores;
