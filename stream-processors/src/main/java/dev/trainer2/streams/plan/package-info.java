/** The single writer of plans: what the coach proposes and the athlete answers, decided in log order. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.streams.plan;
