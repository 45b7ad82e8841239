package dev.trainer2.agent.coach;

import java.util.Map;

/** What muscles, joints and regions are called in German. */
public final class Areas {
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("chest", "Brust"),
            Map.entry("back", "Rücken"),
            Map.entry("traps", "Nacken"),
            Map.entry("front_delts", "vordere Schulter"),
            Map.entry("side_delts", "seitliche Schulter"),
            Map.entry("rear_delts", "hintere Schulter"),
            Map.entry("biceps", "Bizeps"),
            Map.entry("triceps", "Trizeps"),
            Map.entry("forearms", "Unterarme"),
            Map.entry("quads", "Quadrizeps"),
            Map.entry("hamstrings", "Beinbeuger"),
            Map.entry("glutes", "Gesäß"),
            Map.entry("adductors", "Adduktoren"),
            Map.entry("abductors", "Abduktoren"),
            Map.entry("calves", "Waden"),
            Map.entry("abs", "Bauch"),
            Map.entry("neck", "Nacken"),
            Map.entry("shoulder", "Schulter"),
            Map.entry("elbow", "Ellbogen"),
            Map.entry("wrist", "Handgelenk"),
            Map.entry("lower_back", "unterer Rücken"),
            Map.entry("hip", "Hüfte"),
            Map.entry("knee", "Knie"),
            Map.entry("ankle", "Knöchel"),
            Map.entry("legs", "Beine"),
            Map.entry("arms", "Arme"),
            Map.entry("upper_body", "Oberkörper"),
            Map.entry("shoulders", "Schultern"),
            Map.entry("core", "Bauch"));

    private Areas() {}

    /** A muscle, joint or region by its key, in German. */
    public static String german(String key) {
        return GERMAN.getOrDefault(key, key.replace('_', ' '));
    }
}
