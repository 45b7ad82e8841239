/** The consumer: many requests at once, none waiting on another, each answered once. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.work;
