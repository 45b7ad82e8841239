package dev.trainer2.agent.model;

import dev.trainer2.agent.coach.Progress;

/**
 * Passes a growing text on in pieces that are safe each for itself: it waits for the end of a sentence or line at which
 * nothing is open, since half a link cannot be told from text.
 */
final class SafeStream {
    private static final int MOST_WAITING = 3000;

    private final Progress progress;
    private final StringBuilder waiting = new StringBuilder();
    private int told;
    private boolean silent;

    SafeStream(Progress progress) {
        this.progress = progress;
    }

    /** A text that does not come to an end is not passed on; the whole answer takes its place. */
    void add(String text) {
        if (silent || waiting.length() + text.length() > MOST_WAITING) {
            silent = true;
            return;
        }
        waiting.append(text);
        int end = lastEnd();
        if (end > 0 && told < SafeText.MOST) {
            String piece = SafeText.of(waiting.substring(0, end));
            waiting.delete(0, end);
            if (!piece.isEmpty()) {
                // what was taken out at its end must not join it to the next piece
                piece = Character.isWhitespace(piece.charAt(piece.length() - 1)) ? piece : piece + " ";
                told += piece.length();
                progress.delta(piece);
            }
        }
    }

    /** Passes on what is left. */
    void end() {
        String rest = SafeText.of(waiting.toString());
        waiting.setLength(0);
        if (!silent && !rest.isBlank() && told < SafeText.MOST) {
            told += rest.length();
            progress.delta(rest);
        }
    }

    /** Takes back what was told and begins anew. */
    void restart() {
        waiting.setLength(0);
        silent = false;
        if (told > 0) {
            told = 0;
            progress.restart();
        }
    }

    private int lastEnd() {
        for (int i = waiting.length() - 1; i >= 0; i--) {
            char c = waiting.charAt(i);
            boolean sentence = c == ' ' && i > 0 && ".!?:".indexOf(waiting.charAt(i - 1)) >= 0;
            if ((c == '\n' || sentence) && closed(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean closed(int end) {
        int square = 0;
        int round = 0;
        int angle = 0;
        for (int i = 0; i < end; i++) {
            switch (waiting.charAt(i)) {
                case '[' -> square++;
                case ']' -> square = Math.max(0, square - 1);
                case '(' -> round++;
                case ')' -> round = Math.max(0, round - 1);
                case '<' -> angle++;
                case '>' -> angle = Math.max(0, angle - 1);
                default -> {}
            }
        }
        return square == 0 && round == 0 && angle == 0;
    }
}
