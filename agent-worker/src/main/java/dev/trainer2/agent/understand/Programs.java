package dev.trainer2.agent.understand;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call the templates of the product. */
final class Programs {
    private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

    static {
        name("nsuns-4", "nsuns?(?: 5/?3/?1)?(?: lp)?|n-?suns?");
        name(
                "531-bbb",
                "5[/.-]?3[/.-]?1(?: bbb| boring but big| wendler)?|wendler(?:'s)?(?: 5[/.-]?3[/.-]?1)?|bbb|boring but big");
        name("gzclp", "gzclp|gzcl(?: lp)?");
        name("push-pull-legs", "ppl|push[ ,/-]+pull[ ,/-]+(?:and )?legs?");
        name("upper-lower", "upper[ ,/-]+(?:and )?lower(?: split)?|u/l|oberkorper[ /]+unterkorper(?: split)?");
        name("full-body", "full[ -]?body(?: split| workouts?| routine)?|ganzkorper(?:plan|training)?");
        name("starting-strength", "starting strength|ss|rippetoe(?:'s)?");
        name("stronglifts-5x5", "strong ?lifts?(?: 5 ?x ?5)?|sl ?5 ?x ?5");
        name("madcow-5x5", "mad ?cow(?: 5 ?x ?5)?");
        name("phul", "phul");
    }

    /** Any of the names within a text, but for the shortest. */
    static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:n-?suns?|5[/.-]?3[/.-]?1(?: bbb)?|(?<=give me |run |start |do )wendler|gzclp|gzcl|ppl"
                    + "|push[ ,/-]+pull[ ,/-]+(?:and )?legs?|upper[ ,/-]+(?:and )?lower|oberkorper[ /]+unterkorper|full[ -]?body|ganzkorper(?:plan|training)?|starting strength"
                    + "|strong ?lifts?(?: 5 ?x ?5)?|sl ?5 ?x ?5|mad ?cow(?: 5 ?x ?5)?|phul)(?![\\p{L}\\p{N}])");

    private Programs() {}

    /** The template that is named within a text. */
    static Optional<String> mentioned(String plain) {
        java.util.regex.Matcher any = ANY.matcher(plain);
        return any.find() ? id(any.group()) : Optional.empty();
    }

    private static void name(String id, String words) {
        NAMES.put(
                id,
                Pattern.compile("(?:the |a |an )?(?:" + words + ")(?: (?:plan|program|programme|template|routine))?"));
    }

    /** The template a name means. */
    static Optional<String> id(String words) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
