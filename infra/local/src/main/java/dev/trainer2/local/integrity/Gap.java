package dev.trainer2.local.integrity;

/**
 * Where a partition of the log is not what Postgres has stored of it.
 *
 * @param partition of the log
 * @param from first offset at which they differ
 * @param events stored from there on
 */
public record Gap(int partition, long from, long events) {}
