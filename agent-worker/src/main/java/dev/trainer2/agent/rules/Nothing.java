package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;

/** What is said where there is nothing to answer from. */
final class Nothing {
    private Nothing() {}

    static Answer logged(Ask ask) {
        return ask.answer(
                "Your log has no training yet, so there is nothing to add up. Tell me a set (*squat 60x5*), say *start a workout*, or import a log from another app in the settings.",
                "In deinem Log steht noch kein Training, also gibt es nichts zu rechnen. Sag mir einen Satz (*Kniebeuge 60x5*), *Training starten*, oder importiere ein Log aus einer anderen App in den Einstellungen.");
    }

    static Answer planned(Ask ask) {
        return ask.answer(NoPlan.TEXT, NoPlan.GERMAN);
    }
}
