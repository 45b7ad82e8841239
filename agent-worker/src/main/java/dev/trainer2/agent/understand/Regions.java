package dev.trainer2.agent.understand;

import dev.trainer2.science.Muscle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words for muscles and groups of them. */
final class Regions {
    /**
     * A region of the body.
     *
     * @param name what it is called
     * @param muscles what it is made of
     */
    record Region(String name, Set<Muscle> muscles) {}

    private static final Map<String, Region> BY_WORD = new LinkedHashMap<>();
    private static final Map<Muscle, String> GERMAN_DELTS = Map.of(
            Muscle.FRONT_DELTS,
            "|vordere schulter|vordere schultern",
            Muscle.SIDE_DELTS,
            "|seitliche schulter|seitliche schultern|breite schultern|breitere schultern|wide shoulders|wider shoulders",
            Muscle.REAR_DELTS,
            "|hintere schulter|hintere schultern|rear delt");

    static {
        add(
                "legs",
                "leg|legs|lower body|lower-body|beine|bein|unterkorper|leg day",
                Muscle.QUADS,
                Muscle.HAMSTRINGS,
                Muscle.GLUTES,
                Muscle.ADDUCTORS,
                Muscle.ABDUCTORS,
                Muscle.CALVES);
        add("arms", "arm|arms|arme|armen|guns", Muscle.BICEPS, Muscle.TRICEPS, Muscle.FOREARMS);
        add(
                "upper body",
                "upper body|upper-body|oberkorper",
                Muscle.CHEST,
                Muscle.BACK,
                Muscle.TRAPS,
                Muscle.FRONT_DELTS,
                Muscle.SIDE_DELTS,
                Muscle.REAR_DELTS,
                Muscle.BICEPS,
                Muscle.TRICEPS,
                Muscle.FOREARMS);
        add(
                "shoulders",
                "shoulder|shoulders|delts|delt|deltoids|schultern|schulter|boulders",
                Muscle.FRONT_DELTS,
                Muscle.SIDE_DELTS,
                Muscle.REAR_DELTS);
        add("chest", "chest|pecs|pec|brust|brustmuskel|brustmuskeln", Muscle.CHEST);
        add("back", "back|lats|lat|upper back|rucken|latissimus|ruckens|wings", Muscle.BACK);
        add("core", "core|abs|ab|abdominals|stomach|bauch|bauchmuskeln|sixpack|six pack", Muscle.ABS);
        add("calves", "calves|calf|waden|wade", Muscle.CALVES);
        add("quads", "quads|quad|quadriceps|thighs|quadrizeps|oberschenkel", Muscle.QUADS);
        add("hamstrings", "hamstrings|hamstring|hams|hammies|beinbizeps", Muscle.HAMSTRINGS);
        add("glutes", "glutes|glute|butt|bum|booty|po|hintern|gesass", Muscle.GLUTES);
        add("biceps", "biceps|bicep|bizeps|bis", Muscle.BICEPS);
        add("triceps", "triceps|tricep|trizeps|tris", Muscle.TRICEPS);
        add("forearms", "forearms|forearm|grip|unterarme|unterarm", Muscle.FOREARMS);
        add("traps", "traps|trap|trapezius|trapez", Muscle.TRAPS);
        add("adductors", "adductors|adductor", Muscle.ADDUCTORS);
        add("abductors", "abductors|abductor", Muscle.ABDUCTORS);
        add("neck", "neck|nacken", Muscle.NECK);
        for (Muscle muscle : Set.of(Muscle.FRONT_DELTS, Muscle.SIDE_DELTS, Muscle.REAR_DELTS)) {
            String name = muscle.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            add(name, name + "|" + name.substring(0, name.length() - 1) + GERMAN_DELTS.get(muscle), muscle);
        }
    }

    /** A word for a region within a text; words that more often mean something else are left out. */
    static final Pattern WORD = Pattern.compile("\\b(?:"
            + BY_WORD.keySet().stream()
                    .filter(word -> !Set.of(
                                    "back", "ab", "bis", "tris", "po", "lat", "grip", "hams", "wings", "trap", "neck",
                                    "nacken")
                            .contains(word))
                    .sorted(java.util.Comparator.comparing(String::length).reversed())
                    .collect(java.util.stream.Collectors.joining("|"))
            + ")\\b");

    private Regions() {}

    /** The region that is named first within a text. */
    static Optional<Region> mentioned(String plain) {
        java.util.regex.Matcher word = WORD.matcher(plain);
        if (word.find()) {
            return region(word.group());
        }
        return Masks.BACK_WORD.matcher(plain).find() ? region("back") : Optional.empty();
    }

    private static void add(String name, String words, Muscle first, Muscle... others) {
        Region region = new Region(name, Collections.unmodifiableSet(EnumSet.of(first, others)));
        for (String word : words.split("\\|", -1)) {
            BY_WORD.put(word, region);
        }
    }

    /** The region a word names; "leg day" names one too. */
    static Optional<Region> region(String words) {
        String bare = words.replaceFirst("^(?:the|my|more|some|any|extra|all) ", "")
                .replaceFirst(" (?:days?|work|exercises?|training|workouts?|sessions?|stuff|volume|muscles?)$", "");
        return Optional.ofNullable(BY_WORD.get(bare));
    }
}
