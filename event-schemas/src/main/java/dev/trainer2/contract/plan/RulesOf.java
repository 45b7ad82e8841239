package dev.trainer2.contract.plan;

import dev.trainer2.contract.facts.AbsenceEntries;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.DoneSet;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.events.PlanningFacts;
import dev.trainer2.science.Absence;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.OneRepMax;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.ExerciseSession;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.Habits;
import dev.trainer2.science.plan.OpenPain;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plan is held against, as a state of the athlete tells it. */
public final class RulesOf {
    private static final int DAYS = 3;
    private static final int MINUTES = 60;

    private RulesOf() {}

    /**
     * The rules for an athlete. What they never said is taken as the least: three days of an hour, a beginner, general
     * fitness, no equipment.
     *
     * @param today the athlete's day on which plans are judged
     */
    public static PlanRules of(AthleteState state, Catalogue catalogue, LocalDate today) {
        return new PlanRules(profile(state.getProfile()), history(state, today), catalogue);
    }

    /** The profile as plans look at it. */
    public static PlanProfile profile(AthleteProfile profile) {
        return new PlanProfile(
                known(Goal.values(), profile.getGoal(), Goal.GENERAL),
                known(Experience.values(), profile.getExperience(), Experience.BEGINNER),
                profile.getDaysPerWeek() == null ? DAYS : profile.getDaysPerWeek(),
                profile.getSessionMinutes() == null ? MINUTES : profile.getSessionMinutes(),
                Set.copyOf(profile.getEquipment()),
                Set.copyOf(profile.getExcludedExercises()),
                Set.copyOf(profile.getLimitations()),
                profile.getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG,
                Facts.load(profile.getPlateStep()),
                Facts.landmarks(profile));
    }

    private static <T extends Enum<T>> T known(T[] all, @Nullable Enum<?> given, T otherwise) {
        for (T one : all) {
            if (given != null && one.name().equals(given.name())) {
                return one;
            }
        }
        return otherwise;
    }

    /** The absences of a state, the earliest first. */
    public static List<Absence> absences(AthleteState state) {
        return AbsenceEntries.of(state.getAbsences());
    }

    private static PlanHistory history(AthleteState state, LocalDate today) {
        PlanningFacts facts = state.getPlanning();
        if (facts == null) {
            return new PlanHistory(today, Map.of(), Map.of(), List.of(), null, Habits.NONE, absences(state));
        }
        LocalDate trained = facts.getLastTrained() == null ? today : LocalDate.parse(facts.getLastTrained());
        Map<String, PlanHistory.Best> bests = new TreeMap<>();
        facts.getBests().forEach(best -> {
            LocalDate day = LocalDate.parse(best.getDay());
            if (PlanHistory.counts(day, trained, today)) {
                bests.put(best.getExerciseId(), new PlanHistory.Best(best.getE1rmKg(), method(best.getMethod()), day));
            }
        });
        Map<String, List<ExerciseSession>> sessions = new TreeMap<>();
        facts.getSessions()
                .forEach(session -> sessions.computeIfAbsent(session.getExerciseId(), absent -> new ArrayList<>())
                        .add(new ExerciseSession(
                                LocalDate.parse(session.getDay()),
                                session.getSets().stream().map(RulesOf::set).toList())));
        List<OpenPain> pains = facts.getPains().stream()
                .map(pain -> new OpenPain(
                        pain.getArea(), pain.getSeverity(), pain.getExerciseId(), LocalDate.parse(pain.getSince())))
                .toList();
        return new PlanHistory(
                today,
                bests,
                sessions,
                pains,
                Facts.load(facts.getBodyweight()),
                new Habits(facts.getTimesDone(), Facts.muscles(facts.getWeeklySets())),
                absences(state));
    }

    private static OneRepMax.Method method(dev.trainer2.events.OneRepMaxMethod method) {
        return method == dev.trainer2.events.OneRepMaxMethod.RTS ? OneRepMax.Method.RTS : OneRepMax.Method.EPLEY;
    }

    private static ExerciseSession.DoneSet set(DoneSet set) {
        return new ExerciseSession.DoneSet(
                Facts.type(set.getSetType()), Facts.load(set.getLoad()), set.getReps(), set.getRpe());
    }
}
