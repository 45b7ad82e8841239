/** The settings of a cluster, and the job that brings a cluster to them. */
@org.jspecify.annotations.NullMarked
package dev.trainer2.cluster;
