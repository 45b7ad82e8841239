package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.FileWorkout.FileSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which set of the log each set of an exercise in a file is: the one in the same place. Where one side is the other with
 * sets left out, each set is paired with the one that says the same, so that a set left out moves none of the others.
 */
final class Pairs {
    private Pairs() {}

    /** For each set of the file its place among the sets of the log; -1 for none. */
    static List<Integer> of(List<FileSet> file, List<StandingSet> standing) {
        List<Integer> shorter = file.size() < standing.size() ? within(file, standing) : null;
        if (shorter != null) {
            return shorter;
        }
        List<Integer> longer = file.size() > standing.size() ? around(file, standing) : null;
        if (longer != null) {
            return longer;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            places.add(i < standing.size() ? i : -1);
        }
        return places;
    }

    private static @Nullable List<Integer> within(List<FileSet> file, List<StandingSet> standing) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (FileSet set : file) {
            while (place < standing.size() && !standing.get(place).said().saysTheSameAs(set.content())) {
                place++;
            }
            if (place == standing.size()) {
                return null;
            }
            places.add(place++);
        }
        return places;
    }

    private static @Nullable List<Integer> around(List<FileSet> file, List<StandingSet> standing) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (FileSet set : file) {
            boolean same = place < standing.size() && standing.get(place).said().saysTheSameAs(set.content());
            places.add(same ? place++ : -1);
        }
        return place == standing.size() ? places : null;
    }
}
