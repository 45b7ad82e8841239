package dev.trainer2.agent.rules;

import dev.trainer2.agent.cards.Card;
import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.Slots.Exercise;
import dev.trainer2.agent.understand.Topic;
import dev.trainer2.agent.understand.Turn;
import dev.trainer2.agent.understand.Understanding.About;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlannedExercise;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why: the source of what was said last, the reason of what was proposed, the numbers behind a verdict, or the plan's reasons. */
final class WhyAnswers {
    private WhyAnswers() {}

    static Answer why(Ask ask) {
        if (!ask.slots().exercises().isEmpty() || ask.slots().region() != null) {
            return plan(ask);
        }
        Turn before = ask.turn().before();
        About about = before == null ? null : before.about().orElse(null);
        if (about == null) {
            return ask.question().openDiff().isPresent()
                            || before == null
                            || before.draft().isEmpty()
                    ? change(ask)
                    : draft(ask);
        }
        Optional<Card> card = CardAnswers.card(ask.with(about.slots()), about.topic());
        if (card.isPresent()) {
            return source(ask, card.get());
        } else if (about.topic().isWish()) {
            return change(ask);
        }
        return numbers(ask, about.topic());
    }

    private static Answer source(Ask ask, Card card) {
        return ask.answer(
                "Because the evidence points there. Source: " + card.source() + " (checked " + card.checked()
                        + "). It is general knowledge, no prescription; your own log comes first.",
                "Weil die Studienlage dafür spricht. Quelle: " + card.source() + " (geprüft " + card.checked()
                        + "). Es ist allgemeines Wissen, keine Verordnung; dein eigenes Log geht vor.");
    }

    private static Answer draft(Ask ask) {
        return ask.answer(
                "I show what I understood before it is written, so that nothing wrong gets into your log. Say *yes*, *no*, or what was different.",
                "Ich zeige erst, was ich verstanden habe, damit nichts Falsches ins Log kommt. Sag *ja*, *nein* oder was anders war.");
    }

    private static Answer numbers(Ask ask, Topic topic) {
        return switch (topic) {
            case OVERDOING, FATIGUE, DELOAD_QUESTION, READINESS ->
                ask.answer(
                        "From your load: each day's sets count by how heavy and hard they were; I compare the last week (ATL) with the last four (CTL), and deload signals need two that agree. Sources: Foster 1998, Williams 2017, Rogerson and Bell 2024. It describes, it predicts no injury.",
                        "Aus deiner Belastung: Jeder Tag zählt nach Gewicht und Härte seiner Sätze; ich vergleiche die letzte Woche (ATL) mit den letzten vier (CTL), und für einen Deload müssen zwei Signale übereinstimmen. Quellen: Foster 1998, Williams 2017, Rogerson und Bell 2024. Das beschreibt, es sagt keine Verletzung voraus.");
            case BEST, ONE_REP_MAX, TREND, PROGRESS, LOAD_FOR_REPS, HEAVIER, LAST_TIME, STANDARD, CHART, GOAL ->
                ask.answer(
                        "From the sets in your log: with an RPE by the RTS chart (Tuchscherer; Helms 2016), without one by Epley, only for 1 to 12 reps. Progress goes by double progression: all sets at the top of the range means more load.",
                        "Aus den Sätzen in deinem Log: mit RPE nach der RTS-Tabelle (Tuchscherer; Helms 2016), ohne nach Epley, nur für 1 bis 12 Wiederholungen. Gesteigert wird in doppelter Progression: alle Sätze oben im Bereich heißt mehr Gewicht.");
            case VOLUME, BEHIND, WEEK ->
                ask.answer(
                        "From hard sets per muscle: a set counts 1 for its main muscle and 0.5 for helpers (Pelland 2024), against weekly landmarks that are a coach's rule of thumb; you can change yours in the settings.",
                        "Aus harten Sätzen pro Muskel: Ein Satz zählt 1 für den Hauptmuskel und 0,5 für Helfer (Pelland 2024), gegen Wochen-Richtwerte, die eine Faustregel sind; deine kannst du in den Einstellungen ändern.");
            default -> change(ask);
        };
    }

    /** The last change of the plan, else the plan. */
    private static Answer change(Ask ask) {
        if (ask.question().plan() == null || ask.question().plan().getDiffs().isEmpty()) {
            return ask.hasPlan() ? plan(ask) : Nothing.planned(ask);
        }
        PlanDiff diff = Diffs.of(ask.question().plan().getDiffs().getFirst());
        StringBuilder text = new StringBuilder(ask.voice().said(diff.reason())).append('\n');
        diff.operations().stream()
                .map(operation -> ask.voice().said(operation.rationale()))
                .distinct()
                .forEach(reason -> text.append("\n- ").append(reason));
        return new Answer(text.toString(), List.of());
    }

    /** Why something is in the plan, or is not. */
    static Answer plan(Ask ask) {
        if (!ask.hasPlan()) {
            return Nothing.planned(ask);
        }
        Exercise exercise = ask.slots().exercise().orElse(null);
        if (exercise != null) {
            return ofExercise(ask, exercise);
        } else if (ask.slots().region() != null) {
            return ofRegion(ask);
        }
        String lines = ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !session.day().isBefore(ask.question().today()))
                .limit(1)
                .flatMap(session -> session.exercises().stream())
                .map(planned -> "\n- **" + ask.voice().exercise(planned.name(), planned.exerciseId()) + "**: "
                        + ask.voice().said(planned.reason()))
                .collect(Collectors.joining());
        int week = ask.question().week().orElseThrow().mesocycleWeek();
        return ask.answer(
                "It is week " + week
                        + " of a block of four before a lighter one: sets grow from what you need toward what you recover from. The reasons of the next session:\n"
                        + lines,
                "Es ist Woche " + week
                        + " eines Blocks von vier vor einer leichteren: Die Sätze wachsen von dem, was du brauchst, zu dem, wovon du dich erholst. Die Gründe der nächsten Einheit:\n"
                        + lines);
    }

    private static Answer ofExercise(Ask ask, Exercise exercise) {
        String name = ask.voice().exercise(exercise.name(), exercise.id());
        Optional<PlannedExercise> planned = ask.question().week().stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.exercises().stream())
                .filter(one -> one.exerciseId().equals(exercise.id()))
                .findFirst();
        if (planned.isPresent()) {
            return ask.answer(
                    "**" + name + "** is in your plan, " + Planned.line(ask.voice(), planned.get()) + ": "
                            + planned.get().reason(),
                    "**" + name + "** ist in deinem Plan, " + Planned.line(ask.voice(), planned.get()) + ": "
                            + German.of(planned.get().reason()));
        }
        Optional<Exercise> kin = Kin.of(ask.question(), ask.question().week().orElseThrow(), exercise);
        String instead =
                kin.map(other -> ask.voice().exercise(other.name(), other.id())).orElse("");
        return ask.answer(
                "**" + name
                        + "** is not in this week's plan. I pick one lift per movement from what you have, what you exclude and what hurts"
                        + (instead.isEmpty() ? "" : "; for that movement it is **" + instead + "**") + ". Say *add "
                        + name + "* and I propose it.",
                "**" + name
                        + "** ist diese Woche nicht im Plan. Ich nehme pro Bewegung eine Übung, nach Geräten, Ausschlüssen und Schmerzen"
                        + (instead.isEmpty() ? "" : "; für diese Bewegung ist es **" + instead + "**") + ". Sag *füg "
                        + name + " hinzu*, dann schlage ich es vor.");
    }

    private static Answer ofRegion(Ask ask) {
        List<MuscleWeek> muscles = ask.question().reviews().reversed().stream()
                .limit(1)
                .flatMap(review -> review.getMuscles().stream())
                .filter(muscle -> java.util.Objects.requireNonNull(ask.slots().region()).muscles().stream()
                        .anyMatch(one -> one.key().equals(muscle.getMuscle())))
                .toList();
        String lines = muscles.stream()
                .map(muscle -> "**" + Muscles.name(ask.voice(), muscle.getMuscle()) + "** "
                        + ask.voice().number(muscle.getHardSets(), 1)
                        + (muscle.getMev() == null
                                ? ""
                                : ask.say(" against a minimum of ", " gegen ein Minimum von ")
                                        + ask.voice().number(muscle.getMev(), 0)))
                .collect(Collectors.joining(", "));
        String name = Muscles.region(
                ask.voice(), java.util.Objects.requireNonNull(ask.slots().region()));
        return ask.answer(
                "Because of the hard sets in your week: " + (lines.isEmpty() ? name + " had none" : lines)
                        + ". A set counts 1 for its main muscle and 0.5 for helpers.",
                "Wegen der harten Sätze in deiner Woche: " + (lines.isEmpty() ? name + " hatte keine" : lines)
                        + ". Ein Satz zählt 1 für den Hauptmuskel und 0,5 für Helfer.");
    }
}
