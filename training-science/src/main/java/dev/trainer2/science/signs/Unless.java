package dev.trainer2.science.signs;

import java.util.List;

/**
 * Words near a sign that make something else of it.
 *
 * @param all groups of which a word must be there, each
 * @param none groups of which no word may be there
 * @param where which words count
 */
record Unless(List<WordGroup> all, List<WordGroup> none, Where where) {
    /** Which words near a sign count. */
    enum Where {
        /** All within twelve words. */
        NEAR,
        /** Those between the same two commas. */
        CLAUSE,
        /** Those from the first word of the sign to one after its last, when a comma stands within. */
        ACROSS
    }

    private static final int NEAR = 12;

    boolean holds(Words words, List<Integer> found) {
        int wide = where == Where.ACROSS ? 1 : NEAR;
        int from = Math.max(0, found.getFirst() - (where == Where.ACROSS ? 0 : NEAR));
        int to = Math.min(words.size(), found.getLast() + wide + 1);
        return all.stream().allMatch(group -> has(group, words, from, to, found))
                && none.stream().noneMatch(group -> has(group, words, from, to, found));
    }

    private boolean has(WordGroup group, Words words, int from, int to, List<Integer> found) {
        int clauseFrom = words.all().get(found.getFirst()).clause();
        int clauseTo = words.all().get(found.getLast()).clause();
        for (int at = from; at < to; at++) {
            int own = words.all().get(at).clause();
            boolean counts = switch (where) {
                case NEAR -> true;
                case CLAUSE -> own >= clauseFrom && own <= clauseTo;
                case ACROSS -> clauseFrom != clauseTo && !found.contains(at);
            };
            if (counts && group.length(words, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
