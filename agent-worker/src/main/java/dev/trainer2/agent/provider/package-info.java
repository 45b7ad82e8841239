/** Language models behind one door that bounds every call: time, bytes, tokens, one retry. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.agent.provider;
