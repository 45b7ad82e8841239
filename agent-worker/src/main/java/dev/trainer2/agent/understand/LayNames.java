package dev.trainer2.agent.understand;

import dev.trainer2.agent.coach.GermanNames;
import dev.trainer2.agent.coach.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people call the commonest lifts: the rows of {@code understand/lay-names.csv}, and the German names of all others. */
public final class LayNames {
    private static final String FILE = "/understand/lay-names.csv";
    private static final Map<String, String> IDS = new HashMap<>();
    private static final List<String> COMMONEST;

    static {
        List<String> commonest = new ArrayList<>();
        for (String row : ResourceLines.of(FILE)) {
            String[] fields = row.split(",", -1);
            commonest.add(fields[0]);
            IDS.putIfAbsent(Plain.of(fields[1]), fields[0]);
            for (String word : fields[2].split(";", -1)) {
                String before = IDS.put(word, fields[0]);
                if (before != null && !before.equals(fields[0])) {
                    throw new IllegalStateException(FILE + " has two lines for " + word);
                }
            }
        }
        COMMONEST = List.copyOf(commonest);
        GermanNames.ids()
                .forEach(id -> IDS.putIfAbsent(Plain.of(GermanNames.of(id).orElseThrow()), id));
    }

    private LayNames() {}

    /** The exercise that is usually meant by plain words; empty when they are none of these. */
    static Optional<String> id(String words) {
        return Optional.ofNullable(IDS.get(words));
    }

    /** The commonest lifts by their catalogue ids, in the order of the file. */
    public static List<String> ids() {
        return COMMONEST;
    }

    /** All words people use. */
    static Set<String> words() {
        return Set.copyOf(IDS.keySet());
    }
}
