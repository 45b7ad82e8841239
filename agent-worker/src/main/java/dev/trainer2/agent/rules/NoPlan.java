package dev.trainer2.agent.rules;

/** What is said where there is no plan to change. */
final class NoPlan {
    static final String TEXT =
            "You have no plan yet, so there is nothing to change. Say *make me a plan* and I put your first week together.";
    static final String GERMAN =
            "Du hast noch keinen Plan, also gibt es nichts zu ändern. Sag *mach mir einen Plan*, dann stelle ich deine erste Woche zusammen.";

    private NoPlan() {}

    static String in(Voice voice) {
        return voice.say(TEXT, GERMAN);
    }
}
