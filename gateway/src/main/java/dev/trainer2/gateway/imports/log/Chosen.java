package dev.trainer2.gateway.imports.log;

/**
 * A value an import had to settle on, and where it came from, so that the report can say so.
 *
 * @param value what was taken
 * @param origin where it came from
 */
public record Chosen<T>(T value, Origin origin) {
    /** Where a value came from, most trusted first. */
    public enum Origin {
        /** Written in the file. */
        FILE,
        /** Said by the athlete for this import. */
        REQUEST,
        /** The profile's default: an assumption the report must show. */
        DEFAULT
    }

    /** Whether nobody stated it. */
    public boolean assumed() {
        return origin == Origin.DEFAULT;
    }
}
