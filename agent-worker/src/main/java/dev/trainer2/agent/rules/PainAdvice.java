package dev.trainer2.agent.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Pain that is new, sharp, or 7 and above should be seen by somebody who may say what it is. */
final class PainAdvice {
    private static final int STRONG = 7;
    private static final Pattern NEW_OR_SHARP = Pattern.compile(
            "\\b(new|sharp|stabbing|shooting|sudden|suddenly|popped|pop|neu|neue|neuer|stechend\\w*|sticht|plötzlich|scharf\\w*)\\b");

    private PainAdvice() {}

    /** The advice as a sentence with a blank before it; empty when none is due. */
    static String of(Voice voice, int severity, String text) {
        boolean due = severity >= STRONG
                || NEW_OR_SHARP.matcher(text.toLowerCase(Locale.ROOT)).find();
        return due
                ? voice.say(
                        " Pain that is new, sharp or strong should be seen: please have a doctor or physio look at it.",
                        " Schmerz, der neu, stechend oder stark ist, gehört angeschaut: Bitte lass eine Ärztin, einen Arzt oder die Physiotherapie draufsehen.")
                : "";
    }
}
