/** Athletes train while services and broker are killed; at the end every place must agree. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.chaos;
