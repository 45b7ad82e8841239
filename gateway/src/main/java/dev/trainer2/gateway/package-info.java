/** The edge: REST, WebSocket and the web client. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway;
