package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.LayNames;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import dev.trainer2.science.plan.AllowedExercises;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which exercises train a muscle, and which muscles an exercise trains: by the catalogue. */
final class Suggestions {
    private static final int SHOWN = 5;

    private Suggestions() {}

    /** The commonest that the athlete may do with what is at hand. */
    static Answer exercisesFor(Ask ask) {
        Slots.Region region = ask.slots().region();
        if (region == null) {
            return ask.answer("For which muscle?", "Für welchen Muskel?");
        }
        AllowedExercises allowed = new AllowedExercises(
                ask.question().rules().profile(), ask.question().rules().history());
        List<String> names = LayNames.ids().stream()
                .flatMap(id -> ask.question().rules().catalogue().byId(id).stream())
                .filter(exercise -> allowed.allows(exercise) && share(exercise, region) >= 1)
                .limit(SHOWN)
                .map(exercise -> ask.voice().exercise(exercise.name(), exercise.id()))
                .toList();
        String muscle = Muscles.region(ask.voice(), region);
        return names.isEmpty()
                ? ask.answer(
                        "With what you have I know none for " + muscle + ".",
                        "Mit dem, was du hast, kenne ich keine für " + muscle + ".")
                : ask.answer(
                        "For " + muscle + " with what you have: " + ask.voice().list(names) + ". Say *add "
                                + names.getFirst() + "* and I propose it, or ask *how do I do it*.",
                        "Für " + muscle + " mit dem, was du hast: "
                                + ask.voice().list(names) + ". Sag *füg " + names.getFirst()
                                + " hinzu*, dann schlage ich es vor, oder frag nach der Technik.");
    }

    private static double share(CatalogExercise exercise, Slots.Region region) {
        return MuscleShares.of(exercise).entrySet().stream()
                .filter(entry -> region.muscles().contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    static Answer musclesOf(Ask ask) {
        Exercise exercise = ask.slots().exercise().orElse(null);
        CatalogExercise known = exercise == null
                ? null
                : ask.question()
                        .rules()
                        .catalogue()
                        .find(exercise.id(), exercise.name())
                        .orElse(null);
        if (known == null) {
            return ask.answer("Of which exercise?", "Von welcher Übung?");
        }
        List<String> muscles = MuscleShares.of(known).entrySet().stream()
                .sorted(Map.Entry.<Muscle, Double>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Muscles.name(ask.voice(), entry.getKey().key())
                        + (entry.getValue() >= 1 ? "" : ask.say(" (half)", " (halb)")))
                .toList();
        String name = ask.voice().exercise(known.name(), known.id());
        return ask.answer(
                "**" + name + "** trains " + ask.voice().list(muscles) + ". That is also how its sets count.",
                "**" + name + "** trainiert " + ask.voice().list(muscles) + ". So zählen auch ihre Sätze.");
    }
}
