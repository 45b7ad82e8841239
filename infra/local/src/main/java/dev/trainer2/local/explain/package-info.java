/** An event explained on the terminal: the chain it stands in, and the coach asked again with what it knew then. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.explain;
