/** What reads the topics and the socket from outside, and the reference it reads first. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.consumers;
