package dev.trainer2.agent.eval;

import dev.trainer2.agent.coach.ResourceLines;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A message and what is right for it, of {@code eval/labelled.tsv}.
 *
 * @param number its place in the list
 * @param heldOut whether it was set aside, to be scored without being tuned on
 * @param german whether it is German
 * @param athlete which athlete says it
 * @param before what they said before, oldest first
 * @param text the message
 * @param intents what it may be taken for
 * @param slots what has to be read from it
 * @param holds what the answer has in it
 */
record Labelled(
        int number,
        boolean heldOut,
        boolean german,
        String athlete,
        List<String> before,
        String text,
        List<String> intents,
        Map<String, String> slots,
        Pattern holds) {
    private static final String FILE = "/eval/labelled.tsv";
    private static final int COLUMNS = 10;

    static List<Labelled> all() {
        return ResourceLines.of(FILE).stream().map(Labelled::of).toList();
    }

    private static Labelled of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        Map<String, String> slots = new LinkedHashMap<>();
        for (String slot : columns[8].split(";", -1)) {
            if (!slot.isBlank()) {
                slots.put(slot.substring(0, slot.indexOf('=')), slot.substring(slot.indexOf('=') + 1));
            }
        }
        return new Labelled(
                Integer.parseInt(columns[0]),
                columns[1].equals("held-out"),
                columns[3].equals("de"),
                columns[4],
                Arrays.stream(columns[5].split(" // ", -1))
                        .filter(one -> !one.isBlank())
                        .toList(),
                columns[6],
                List.of(columns[7].split("/", -1)),
                slots,
                Pattern.compile(columns[9], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
