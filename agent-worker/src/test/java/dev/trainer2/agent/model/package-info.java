/** The model coach against a server that plays a script. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.model;
