@org.jspecify.annotations.NullMarked
package dev.trainer2.monolith;
