/** A2UI panels from typed intents, validated before they are published. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.panels;
