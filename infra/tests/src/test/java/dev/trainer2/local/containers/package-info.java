/** What can be said of images and compose.yaml without an engine that runs them. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.containers;
