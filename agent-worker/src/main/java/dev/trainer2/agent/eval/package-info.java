/** The labelled messages held against a coach: what {@code ./trainer2 coach-eval} runs. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.eval;
