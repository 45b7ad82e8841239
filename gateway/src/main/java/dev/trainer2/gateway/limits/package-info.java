/** How often something may be done by an account and from an address, over all gateways. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.limits;
