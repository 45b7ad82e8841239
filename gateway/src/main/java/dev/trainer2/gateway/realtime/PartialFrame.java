package dev.trainer2.gateway.realtime;

/** Puts the parts of a frame together, up to a limit; what is longer is read to its end and dropped. */
final class PartialFrame {
    private static final int LIMIT_CHARS = 1024 * 1024;

    private final StringBuilder parts = new StringBuilder();
    private boolean tooLong;

    /** What a part brought. */
    sealed interface Result permits Whole, TooLong, Unfinished {}

    record Whole(String text) implements Result {}

    record TooLong() implements Result {}

    record Unfinished() implements Result {}

    synchronized Result add(String part, boolean last) {
        tooLong = tooLong || parts.length() + part.length() > LIMIT_CHARS;
        if (tooLong) {
            parts.setLength(0);
            parts.trimToSize();
        } else {
            parts.append(part);
        }
        if (!last) {
            return new Unfinished();
        }
        Result result = tooLong ? new TooLong() : new Whole(parts.toString());
        tooLong = false;
        parts.setLength(0);
        return result;
    }
}
