/** How a running system is: asked of the services, the brokers and the logs. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.status;
