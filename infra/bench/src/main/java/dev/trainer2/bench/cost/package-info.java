/** What a set costs in processor time: the product, and the service that a user would write instead. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.bench.cost;
