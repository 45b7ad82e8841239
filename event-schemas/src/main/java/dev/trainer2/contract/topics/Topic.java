package dev.trainer2.contract.topics;

import org.jspecify.annotations.Nullable;

/**
 * One topic of the catalogue.
 *
 * @param name full name, version included
 * @param owner the module that writes it
 * @param about what it holds, in a line
 * @param key what the record key means; always UTF-8
 * @param record full name of the Avro record, or null for topics that keep bytes as they came
 * @param compatibility registry rule for its schema, or null without a schema
 * @param cleanup {@code delete} or {@code compact}
 * @param retentionDays days kept; negative for ever
 */
public record Topic(
        String name,
        String owner,
        String about,
        String key,
        @Nullable String record,
        @Nullable String compatibility,
        String cleanup,
        int retentionDays) {

    /** The artifact under which the registry knows the schema of the values. */
    public String artifactId() {
        return name + "-value";
    }
}
