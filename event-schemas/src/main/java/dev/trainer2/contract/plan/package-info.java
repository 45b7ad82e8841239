/** Plans between the log and training science. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.contract.plan;
