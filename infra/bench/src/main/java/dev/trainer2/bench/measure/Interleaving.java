package dev.trainer2.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs contestants in turn, so that what changes on the machine meanwhile falls on all of them; each repeat begins with
 * another one.
 */
public final class Interleaving {
    private final List<Contestant> contestants;
    private final int repeats;
    private final Consumer<String> told;

    /** @param told a line for each figure */
    public Interleaving(List<Contestant> contestants, int repeats, Consumer<String> told) {
        this.contestants = List.copyOf(contestants);
        this.repeats = repeats;
        this.told = told;
    }

    /** Places of the contestants in the order in which a repeat runs them. */
    static List<Integer> order(int repeat, int contestants) {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < contestants; n++) {
            order.add((repeat + n) % contestants);
        }
        return order;
    }

    /**
     * Runs them all.
     *
     * @param probe looks at the product while it works
     * @return the figures of each contestant, in the order of the repeats
     */
    public Map<Contestant, List<Map<String, Double>>> run(Probe probe) throws Exception {
        Map<Contestant, List<Map<String, Double>>> figures = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            figures.put(contestant, new ArrayList<>());
            if (contestant.warmUp()) {
                told.accept("warm-up  " + contestant.label() + "  "
                        + contestant.work().run(Probe.NONE));
            }
        }
        for (int repeat = 0; repeat < repeats; repeat++) {
            for (int place : order(repeat, contestants.size())) {
                Contestant contestant = contestants.get(place);
                Map<String, Double> figure = contestant.work().run(contestant.role() == Role.OURS ? probe : Probe.NONE);
                figures.computeIfAbsent(contestant, none -> new ArrayList<>()).add(figure);
                told.accept((repeat + 1) + "/" + repeats + "  " + contestant.label() + "  " + figure);
            }
        }
        return figures;
    }
}
