/** The topic catalogue as data. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.topics;
