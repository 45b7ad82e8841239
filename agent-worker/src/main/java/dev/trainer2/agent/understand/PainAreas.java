package dev.trainer2.agent.understand;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that hurt: muscles in snake case and joints, as pain reports have them. */
final class PainAreas {
    private static final Map<String, Pattern> AREAS = new LinkedHashMap<>();

    static {
        area("lower_back", "lower[- ]back|low back|lumbar|spine|unter(?:er|en|em) rucken|lws|kreuz|lendenwirbel");
        area("rear_delts", "rear delts?");
        area("front_delts", "front delts?");
        area("side_delts", "side delts?");
        area("shoulder", "shoulders?|rotator cuff|schultern?|delts?");
        area("knee", "knees?|patella|knien?|kniee");
        area("elbow", "elbows?|ellbogen|ellenbogen|ellbogens");
        area("wrist", "wrists?|handgelenke?");
        area("hip", "hip flexors?|hips?|groin|huften?|leiste");
        area("ankle", "ankles?|achilles|sprunggelenk|knochel");
        area("neck", "neck|nacken");
        area("chest", "pecs?|pectorals?|chest|brust");
        area("traps", "traps?");
        area("biceps", "biceps?|bizeps");
        area("triceps", "triceps?|trizeps");
        area("forearms", "forearms?|unterarme?n?");
        area("quads", "quads?|quadriceps|oberschenkel");
        area("hamstrings", "hamstrings?|hammy|beinbizeps");
        area("glutes", "glutes?|gesass|hintern");
        area("adductors", "adductors?|adduktoren");
        area("calves", "calf|calves|waden?");
        area("abs", "abs|abdominals?|bauchmuskeln?");
        area("back", "upper back|lats?|mid(?:dle)? back|ober(?:er|en|em) rucken");
    }

    private static final Pattern SIDE = Pattern.compile("\\b(?:left|right|both)\\b");

    private PainAreas() {}

    private static void area(String name, String words) {
        AREAS.put(name, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** The text without the places it names. */
    static String without(String plain) {
        String left = SIDE.matcher(plain).replaceAll(" ");
        for (Pattern area : AREAS.values()) {
            left = area.matcher(left).replaceAll(" ");
        }
        return left;
    }

    /** All places that a text names. */
    static Set<String> of(String plain) {
        Set<String> found = new LinkedHashSet<>();
        String left = SIDE.matcher(plain).replaceAll(" ").replace("hanging knee", "hanging");
        for (Map.Entry<String, Pattern> area : AREAS.entrySet()) {
            Matcher matcher = area.getValue().matcher(left);
            if (matcher.find()) {
                found.add(area.getKey());
                left = matcher.replaceAll(" ");
            }
        }
        return found;
    }
}
