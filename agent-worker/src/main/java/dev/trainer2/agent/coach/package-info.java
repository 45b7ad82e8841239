/** What a coach is: a request in, an answer of text and typed intents out. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.coach;
