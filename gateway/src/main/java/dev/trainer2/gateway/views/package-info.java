/** What is read. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.views;
