package dev.trainer2.science.signs;

/**
 * What a text tells before anything about training is said.
 *
 * @param kind what kind of help it calls for
 * @param about which sign it is, such as {@code chest}
 * @param german whether the text is in German
 */
public record Sign(Kind kind, String about, boolean german) {
    /** The kinds of help. */
    public enum Kind {
        /** A doctor, at once. */
        EMERGENCY,
        /** Somebody to talk to. */
        CRISIS,
        /** None any more: it was looked at, or the athlete is fine. */
        OVER
    }

    /** The sign as a text that {@link #parse} reads. */
    public String text() {
        return kind + " " + about + " " + (german ? "de" : "en");
    }

    /** The sign of a text that {@link #text} wrote. */
    public static Sign parse(String text) {
        String[] parts = text.split(" ", -1);
        return new Sign(Kind.valueOf(parts[0]), parts[1], parts[2].equals("de"));
    }
}
