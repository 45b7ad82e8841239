/**
 * What a training log comes to, worked out straight from the file and the written rules: no code of the product, no
 * streaming, no cleverness. The served figures are compared with it. {@link dev.trainer2.local.oracle.Oracle} is the door.
 */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.oracle;
