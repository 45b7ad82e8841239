package dev.trainer2.local.fill;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** The events of one made-up athlete in the order in which they reach the log, as many as they shall have. */
final class TrainingLife implements Iterator<MadeEvent> {
    private record Waiting(MadeEvent event, long order) {}

    private final Workouts workouts;
    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(
            Comparator.<Waiting, Instant>comparing(one -> one.event().appendedAt())
                    .thenComparing(Waiting::order));
    private long left;
    private long order;

    TrainingLife(FillPlan plan, int athlete) {
        SplittableRandom random = new SplittableRandom(plan.seed() * 1_000_003 + athlete);
        left = plan.eventsOf(athlete);
        workouts = new Workouts(MadeAthlete.of(plan.userId(athlete), left, random), random);
        put(workouts.registered());
    }

    private void put(MadeEvent event) {
        waiting.add(new Waiting(event, order++));
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public MadeEvent next() {
        if (!hasNext()) {
            throw new java.util.NoSuchElementException();
        }
        // what comes next is known only once no later workout can put anything before it
        for (Waiting head = waiting.peek();
                head == null || !workouts.nextBegin().isAfter(head.event().appendedAt());
                head = waiting.peek()) {
            workouts.next().forEach(this::put);
        }
        left--;
        return waiting.remove().event();
    }
}
