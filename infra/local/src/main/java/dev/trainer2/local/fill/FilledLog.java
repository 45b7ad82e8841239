package dev.trainer2.local.fill;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The events of all made-up athletes in the order in which they reach the log. */
final class FilledLog implements Iterator<MadeEvent> {
    private record Head(MadeEvent event, int athlete, TrainingLife life) {}

    private final PriorityQueue<Head> heads = new PriorityQueue<>(
            Comparator.<Head, java.time.Instant>comparing(head -> head.event().appendedAt())
                    .thenComparing(Head::athlete));

    FilledLog(FillPlan plan) {
        for (int athlete = 0; athlete < plan.athletes(); athlete++) {
            TrainingLife life = new TrainingLife(plan, athlete);
            heads.add(new Head(life.next(), athlete, life));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public MadeEvent next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        if (head.life().hasNext()) {
            heads.add(new Head(head.life().next(), head.athlete(), head.life()));
        }
        return head.event();
    }
}
