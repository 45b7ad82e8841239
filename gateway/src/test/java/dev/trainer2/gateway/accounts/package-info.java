/** Registration, login and sessions. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.gateway.accounts;
