package dev.trainer2.agent.work;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.contract.facts.Facts;
import dev.trainer2.events.AthleteProfile;
import dev.trainer2.events.AthleteState;
import dev.trainer2.events.LoadUnit;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Load;
import dev.trainer2.science.Unit;
import dev.trainer2.science.plan.Experience;
import dev.trainer2.science.plan.Goal;
import dev.trainer2.science.plan.PlanHistory;
import dev.trainer2.science.plan.PlanProfile;
import dev.trainer2.science.plan.PlanRules;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is held against as far as the athlete's state tells it: without estimates, so that no load may be proposed.
 * Pain is not in the state either; whoever decides about a proposal checks it against the whole log.
 */
final class ContextRules {
    private static final int DAYS = 3;
    private static final int MINUTES = 60;
    private static final Catalogue SHIPPED = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());

    private ContextRules() {}

    static PlanRules of(AthleteState state, LocalDate today) {
        AthleteProfile profile = state.getProfile();
        return new PlanRules(
                new PlanProfile(
                        profile.getGoal() == null
                                ? Goal.GENERAL
                                : Goal.valueOf(profile.getGoal().name()),
                        profile.getExperience() == null
                                ? Experience.INTERMEDIATE
                                : Experience.valueOf(profile.getExperience().name()),
                        profile.getDaysPerWeek() == null ? DAYS : profile.getDaysPerWeek(),
                        profile.getSessionMinutes() == null ? MINUTES : profile.getSessionMinutes(),
                        Set.copyOf(profile.getEquipment()),
                        Set.copyOf(profile.getExcludedExercises()),
                        Set.copyOf(profile.getLimitations()),
                        profile.getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG,
                        load(profile.getPlateStep()),
                        Facts.landmarks(profile)),
                PlanHistory.none(today),
                SHIPPED);
    }

    private static @Nullable Load load(dev.trainer2.events.@Nullable Load load) {
        return load == null ? null : new Load(load.getValue(), load.getUnit() == LoadUnit.lb ? Unit.LB : Unit.KG);
    }
}
