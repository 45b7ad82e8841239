/** What goes to open sockets, and where each stands. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.push;
