/** What the events of the log say to training science. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.facts;
