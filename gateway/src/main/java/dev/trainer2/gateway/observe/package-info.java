/** What the gateway shows of the whole: how far readers are behind, what was refused, how long an athlete waits. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.observe;
