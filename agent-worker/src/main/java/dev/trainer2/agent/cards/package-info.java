/** What is known about training: short texts with their source, in both languages, read from data files. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.cards;
