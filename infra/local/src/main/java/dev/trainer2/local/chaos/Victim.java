package dev.trainer2.local.chaos;

/**
 * Something that can be killed.
 *
 * @param name as the run tells it
 * @param crash kills it as {@code kill -9} does, starts it again on the same data, returns when it is up
 */
public record Victim(String name, Runnable crash) {}
