package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.understand.Understanding.AddMuscles;
import dev.trainer2.agent.understand.Understanding.SkipMuscles;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.MuscleShares;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanOperation;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.PlannedVolume;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.VolumeDiffs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Less or more for a region of the body. */
final class VolumeWishes {
    private static final int SETS_MORE = 2;
    private static final int INSISTED_SETS = 4;

    private VolumeWishes() {}

    static Wish skip(Question question, PlanWeek week, SkipMuscles skip) {
        List<PlanOperation> operations = new ArrayList<>();
        List<Muscle> skipped = new ArrayList<>();
        PlanWeek left = week;
        for (Muscle muscle : skip.muscles()) {
            Optional<DiffDraft> draft = ScheduleDiffs.without(
                    left, muscle, question.today(), question.rules().catalogue());
            if (draft.isPresent()
                    && PlanEdit.apply(
                                    left,
                                    draft.get().operations(),
                                    question.rules().catalogue())
                            instanceof PlanEdit.Applied applied) {
                operations.addAll(draft.get().operations());
                skipped.add(muscle);
                left = applied.week();
            }
        }
        return operations.isEmpty()
                ? Wish.refused(none(question, skip.region()))
                : new Wish(new DiffDraft(PlanDiff.Cause.REQUEST, fewer(question, week, left, skipped), operations), "");
    }

    private static String none(Question question, String region) {
        Voice voice = Voice.of(question);
        String name = Muscles.name(voice, region.replace(' ', '_'));
        return voice.say(
                "Nothing for " + name + " is left in this week.",
                "Für " + name + " ist in dieser Woche nichts mehr übrig.");
    }

    /** A set less of everything that is for the region, as far as two are left. */
    static Wish less(Question question, PlanWeek week, Set<Muscle> muscles, String region) {
        List<PlanOperation> operations = new ArrayList<>();
        Voice voice = Voice.of(question);
        for (PlannedSession session : week.sessions()) {
            for (PlannedExercise planned : session.exercises()) {
                boolean wanted = !session.day().isBefore(question.today())
                        && share(question, planned, muscles) >= 1
                        && planned.sets() > 2;
                if (wanted) {
                    operations.add(new PlanOperation.SetSets(
                            session.day(),
                            planned.exerciseId(),
                            planned.sets() - 1,
                            voice.say("as you asked", "wie gewünscht")));
                }
            }
        }
        String name = Muscles.name(voice, region.replace(' ', '_'));
        return operations.isEmpty()
                ? Wish.refused(none(question, region))
                : new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                voice.say(
                                        "Less for " + name + ", as you asked.",
                                        "Weniger für " + name + ", wie gewünscht."),
                                operations),
                        "");
    }

    /** Of all muscles together: what is left out for one may take from another. */
    private static String fewer(Question question, PlanWeek before, PlanWeek after, List<Muscle> muscles) {
        var was = PlannedVolume.of(before, question.rules().catalogue());
        var is = PlannedVolume.of(after, question.rules().catalogue());
        return muscles.stream()
                .map(muscle -> muscle.key() + " from " + Say.number(was.getOrDefault(muscle, 0.0), 2) + " to "
                        + Say.number(is.getOrDefault(muscle, 0.0), 2) + " sets")
                .collect(Collectors.joining(", ", "", ", as asked."));
    }

    /** Two sets more for each muscle of the region, as far as they fit. */
    static Wish add(Question question, PlanWeek week, AddMuscles add, boolean insists) {
        if (insists) {
            return insisted(question, week, add);
        }
        List<PlanOperation> operations = new ArrayList<>();
        StringBuilder reasons = new StringBuilder();
        PlanWeek grown = week;
        for (Muscle muscle : add.muscles()) {
            Optional<DiffDraft> draft =
                    new VolumeDiffs(question.rules()).addSets(grown, muscle, SETS_MORE, question.today());
            if (draft.isPresent()
                    && PlanEdit.apply(
                                    grown,
                                    draft.get().operations(),
                                    question.rules().catalogue())
                            instanceof PlanEdit.Applied applied) {
                operations.addAll(draft.get().operations());
                reasons.append(reasons.isEmpty() ? "" : " ").append(draft.get().reason());
                grown = applied.week();
            }
        }
        Voice voice = Voice.of(question);
        String region = Muscles.name(voice, add.region().replace(' ', '_'));
        return operations.isEmpty()
                ? Wish.refused(voice.say(
                        "Not one more set for " + region
                                + " fits: the sessions are full, or a muscle is at the most it can recover from. Against the "
                                + "second you may decide: say *I insist* and it is proposed all the same, with your word on "
                                + "record.",
                        "Kein Satz mehr für " + region
                                + " passt hinein: Die Einheiten sind voll, oder ein Muskel ist am Maximum, von dem er sich erholt. "
                                + "Gegen das Zweite entscheidest du: Sag *ich bestehe darauf*, und ich schlage es trotzdem vor, mit "
                                + "deinem Wort vermerkt."))
                : new Wish(
                        new DiffDraft(
                                PlanDiff.Cause.REQUEST,
                                voice.say(reasons.toString(), "Mehr für " + region + ", wie gewünscht."),
                                operations),
                        "");
    }

    /** What the athlete wants against the limit: more sets of what is most for the region, of equals the first. */
    private static Wish insisted(Question question, PlanWeek week, AddMuscles add) {
        PlanOperation most = null;
        double share = 0;
        for (PlannedSession session : week.sessions()) {
            for (PlannedExercise planned : session.exercises()) {
                double own = session.day().isBefore(question.today()) ? 0 : share(question, planned, add.muscles());
                if (own > share) {
                    share = own;
                    most = new PlanOperation.SetSets(
                            session.day(), planned.exerciseId(), planned.sets() + INSISTED_SETS, "as you insist");
                }
            }
        }
        return most == null
                ? Wish.refused(none(question, add.region()))
                : Wish.operation("More for " + add.region() + ", as you insist.", most);
    }

    private static double share(Question question, PlannedExercise planned, Set<Muscle> muscles) {
        return question.rules().catalogue().byId(planned.exerciseId()).stream()
                .flatMap(exercise -> MuscleShares.of(exercise).entrySet().stream())
                .filter(entry -> muscles.contains(entry.getKey()))
                .mapToDouble(java.util.Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
