package dev.trainer2.local.chaos;

/**
 * How much happens in a run.
 *
 * @param athletes athletes, each with a thread of its own; 1 or more
 * @param events events each of them sends, chat messages included; 1 or more
 * @param rounds how often each victim is killed; 0 for none
 * @param perSecond events of one athlete in a second at most
 */
public record ChaosPlan(int athletes, int events, int rounds, double perSecond) {
    /** Events of one athlete in a second when nothing else is said. */
    public static final double USUAL_RATE = 20;

    public ChaosPlan {
        if (athletes < 1 || events < 1 || rounds < 0 || perSecond <= 0) {
            throw new IllegalArgumentException("a run needs at least one athlete and one event, and a rate above zero");
        }
    }

    /** Events of all athletes. */
    public long total() {
        return (long) athletes * events;
    }
}
