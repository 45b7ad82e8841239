package dev.trainer2.local.integrity;

/**
 * Which event lies at a place of the log.
 *
 * @param offset in its partition
 * @param eventId the event
 * @param contentHash keyed hash of its content, in hexadecimal digits
 */
record Place(long offset, String eventId, String contentHash) {}
