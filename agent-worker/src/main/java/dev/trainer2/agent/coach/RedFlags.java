package dev.trainer2.agent.coach;

import java.util.regex.Pattern;

/** Words that call for a doctor, not a coach. */
public final class RedFlags {
    /** The fixed answer: no training is proposed, whatever else was asked. */
    public static final String ANSWER = "Please stop training now. What you describe can be serious: get medical care "
            + "straight away, and call your emergency number if it is severe, new or getting worse. "
            + "I will not suggest any training for this.";

    private static final Pattern WORDS = Pattern.compile(
            "chest (pain|tight|pressure|hurt|ache|aching|feels? (tight|heavy|crushed|like .*(pressure|weight)))"
                    + "|(pain|pains|tightness|pressure|stabbing|squeezing)\\b.{0,12} (in|on|across) (my|the) chest"
                    + "|tight(ness)? (in |across )?(my |the )?chest|chest is (tight|heavy)(?! from)|heart (attack|pain|hurts|racing|skip)|palpitation"
                    + "|my heart (is|keeps|feels)|faint|passed out|pass(ing)? out|black(ed|ing|s)? ?out|collapsed|collapsing|lost consciousness|unconscious"
                    + "|\\bnumb(?!er)|tingl|pins and needles|can'?t feel (my|the)|no feeling in (my|the)"
                    + "|dizz(y|iness)|light-?headed|vertigo|can'?t breathe|cannot breathe|trouble breathing|hard to breathe|short(ness)? of breath"
                    + "|slurred|paraly|seizure|cough\\w* (up )?blood|vomit\\w* blood|blood in my|worst headache|thunderclap|double vision|lost (my )?vision"
                    + "|brustschmerz|schmerz\\w* in der brust|engegefuhl|engegefühl|ohnmacht|ohnmächtig|ohnmachtig|taubheit|kribbel|schwindel|schwindlig|atemnot");

    private RedFlags() {}

    /** Whether a lower-case text has such words. */
    public static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
