/** The plan in force, its diffs, and the athlete's decisions. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.plan;
