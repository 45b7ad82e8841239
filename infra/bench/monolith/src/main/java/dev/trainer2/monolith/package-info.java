/** What a user would write instead of Trainer2's event log: sets go into tables, and what follows of them in the same transaction. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.monolith;
