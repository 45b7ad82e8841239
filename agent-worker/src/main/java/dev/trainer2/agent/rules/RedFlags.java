package dev.trainer2.agent.rules;

import java.util.regex.Pattern;

/** Words that call for a doctor, not a coach. */
public final class RedFlags {
    /** The fixed answer: no training is proposed, whatever else was asked. */
    public static final String ANSWER = "Please stop training now. What you describe can be serious: get medical care "
            + "straight away, and call your emergency number if it is severe, new or getting worse. "
            + "I will not suggest any training for this.";

    private static final Pattern WORDS = Pattern.compile(
            "chest (pain|tight|pressure)|pain in (my|the) chest|heart attack|palpitation|faint|passed out|black(ed|ing)? out"
                    + "|\\bnumb|can'?t feel (my|the)|can'?t breathe|short(ness)? of breath|slurred|paraly|cough\\w* blood"
                    + "|brustschmerz|ohnmacht|taubheit");

    private RedFlags() {}

    /** Whether a lower-case text has such words. */
    public static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
