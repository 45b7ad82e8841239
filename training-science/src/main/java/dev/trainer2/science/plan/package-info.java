/** Plans as data: what a week holds, what it may never hold, how it is made, how it changes and who decides. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.science.plan;
