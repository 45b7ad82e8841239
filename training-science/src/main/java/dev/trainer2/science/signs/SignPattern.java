package dev.trainer2.science.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * What a sign reads like: parts in any order within a window, each of them words that follow each other.
 *
 * @param sign what it is a sign of
 * @param parts at least one
 * @param window number of words all parts stand within
 * @param unless what keeps it from firing
 * @param wide whether parts may stand in different sentences
 * @param firm whether a negation beside it changes nothing
 */
record SignPattern(Sign sign, List<Part> parts, int window, List<Unless> unless, boolean wide, boolean firm) {
    /** Words that follow each other. */
    record Part(List<Step> steps) {}

    /**
     * A word or phrase out of several.
     *
     * @param gap number of other words that may stand before it
     */
    record Step(List<List<WordPattern>> anyOf, int gap) {}

    /** Whether every word it needs is somewhere among these. */
    boolean isPossible(BitSet meanings) {
        return parts.stream()
                .flatMap(part -> part.steps().stream())
                .allMatch(step -> step.anyOf().stream()
                        .anyMatch(phrase -> phrase.stream().allMatch(word -> meanings.get(word.number()))));
    }

    /** Where the pattern is found: places of its words, in order; each way to find it once. */
    List<List<Integer>> in(Words words) {
        List<TreeSet<Integer>> found = List.of(new TreeSet<>());
        for (Part part : parts) {
            List<TreeSet<Integer>> longer = new ArrayList<>();
            List<TreeSet<Integer>> ways = ways(part, words);
            for (TreeSet<Integer> before : found) {
                for (TreeSet<Integer> way : ways) {
                    join(before, way, words).ifPresent(longer::add);
                }
            }
            found = longer;
        }
        return found.stream().<List<Integer>>map(List::copyOf).toList();
    }

    private java.util.Optional<TreeSet<Integer>> join(TreeSet<Integer> before, TreeSet<Integer> way, Words words) {
        TreeSet<Integer> all = new TreeSet<>(before);
        if (!way.stream().allMatch(all::add)) {
            return java.util.Optional.empty();
        }
        boolean near = all.getLast() - all.getFirst() < window;
        boolean together = wide
                || words.all().get(all.getFirst()).sentence()
                        == words.all().get(all.getLast()).sentence();
        return near && together ? java.util.Optional.of(all) : java.util.Optional.empty();
    }

    private static List<TreeSet<Integer>> ways(Part part, Words words) {
        List<TreeSet<Integer>> ways = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            follow(part, 0, words, start, 0, new TreeSet<>(), ways);
        }
        return ways;
    }

    private static void follow(
            Part part, int step, Words words, int from, int gap, TreeSet<Integer> taken, List<TreeSet<Integer>> ways) {
        if (step == part.steps().size()) {
            ways.add(taken);
            return;
        }
        for (int at = from; at <= Math.min(from + gap, words.size() - 1); at++) {
            if (!taken.isEmpty()
                    && words.all().get(taken.getLast()).sentence()
                            != words.all().get(at).sentence()) {
                return;
            }
            int length = length(part.steps().get(step), words, at);
            if (length > 0) {
                TreeSet<Integer> longer = new TreeSet<>(taken);
                for (int i = 0; i < length; i++) {
                    longer.add(at + i);
                }
                int next = step + 1;
                int nextGap =
                        next < part.steps().size() ? part.steps().get(next).gap() : 0;
                follow(part, next, words, at + length, nextGap, longer, ways);
                return;
            }
        }
    }

    private static int length(Step step, Words words, int at) {
        return step.anyOf().stream()
                .mapToInt(phrase -> WordPattern.length(phrase, words, at))
                .max()
                .orElse(0);
    }
}
