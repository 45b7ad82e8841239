package dev.trainer2.agent.work;

import dev.trainer2.agent.coach.Progress;
import java.util.function.BiConsumer;

/** Numbers what a coach tells on its way. A text begun anew is a higher attempt, which takes the place of the one before. */
final class LiveProgress implements Progress {
    /** Attempts of one delivery, so that those of the next delivery are higher than all of them. */
    static final int ATTEMPTS = 100;

    /** Takes a piece of text with its numbers. */
    interface Pieces {
        void take(int attempt, int index, String text);
    }

    private final Pieces pieces;
    private final BiConsumer<Integer, String> doing;
    private int attempt;
    private int index;
    private int told;

    /**
     * Progress of one delivery.
     *
     * @param delivery rises with every delivery of a request
     * @param pieces takes the text
     * @param doing takes what is being done, with a number of its own
     */
    LiveProgress(int delivery, Pieces pieces, BiConsumer<Integer, String> doing) {
        this.attempt = delivery * ATTEMPTS;
        this.told = delivery * ATTEMPTS;
        this.pieces = pieces;
        this.doing = doing;
    }

    @Override
    public void delta(String text) {
        pieces.take(attempt, index++, text);
    }

    @Override
    public void restart() {
        attempt++;
        index = 0;
    }

    @Override
    public void doing(String what) {
        doing.accept(told++, what);
    }
}
