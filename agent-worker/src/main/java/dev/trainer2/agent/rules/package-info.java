/** The coach that needs no model: pure functions of the request's context. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.rules;
