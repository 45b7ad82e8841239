/** Where a call comes from, and what a browser is told about this site. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.edge;
