/** Another version of the views beside the one that is read: computed, compared, switched to, cleaned up. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.local.replay;
