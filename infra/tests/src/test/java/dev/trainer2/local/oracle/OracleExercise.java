package dev.trainer2.local.oracle;

import java.util.List;
import java.util.Locale;

/**
 * The catalogue exercise a name of the file means.
 *
 * @param name the catalogue's name
 * @param equipment the catalogue's word, empty for none
 * @param primary its primary muscles in the catalogue's words
 * @param secondary its secondary muscles
 */
public record OracleExercise(String name, String equipment, List<String> primary, List<String> secondary) {

    /** Whether the body is the load. */
    boolean bodyMoves() {
        return equipment.equals("body only") || isAssisted(name);
    }

    static boolean isAssisted(String name) {
        return name.toLowerCase(Locale.ROOT).contains("assisted");
    }
}
