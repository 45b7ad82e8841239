/** The coach that asks a language model: it reads and proposes by tools, is checked, and gives way to the rules coach. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.model;
