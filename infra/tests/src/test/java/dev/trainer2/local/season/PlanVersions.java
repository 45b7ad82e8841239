package dev.trainer2.local.season;

import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.contract.plan.RulesOf;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffDecided;
import dev.trainer2.events.PlanDiffProposed;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.Landmarks;
import dev.trainer2.science.Load;
import dev.trainer2.science.plan.Guardrails;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanRules;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedExercise;
import dev.trainer2.science.plan.PlannedVolume;
import dev.trainer2.science.plan.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The versions of a plan in the order they came into force, read from the log alone. */
final class PlanVersions {
    /**
     * A version and where it comes from.
     *
     * @param diff the accepted diff that made it; empty for a week that was proposed whole
     */
    record Version(PlanWeek week, Optional<PlanDiff> diff, Season.InForce inForce) {}

    final List<Version> all = new ArrayList<>();

    PlanVersions(Season season) {
        Map<String, PlanDiff> proposed = new HashMap<>();
        Map<String, PlanDiff> accepted = new HashMap<>();
        for (TrainingEvent event : season.decided()) {
            if (event.getPayload() instanceof PlanDiffProposed diff) {
                proposed.put(diff.getDiffId(), Diffs.of(diff));
            } else if (event.getPayload() instanceof PlanDiffDecided decided
                    && decided.getStatus() == DiffStatus.ACCEPTED) {
                accepted.put(
                        Objects.requireNonNull(decided.getCauseId()),
                        Objects.requireNonNull(proposed.get(decided.getDiffId())));
            }
        }
        season.weeks()
                .forEach(week -> all.add(new Version(
                        Weeks.of(week.generated().getWeek()),
                        Optional.ofNullable(accepted.get(week.generated().getCauseId())),
                        week)));
    }

    /** What a version broke at the moment it came into force. */
    static List<Violation> broken(Version version) {
        PlanRules rules = rules(version.inForce());
        return Guardrails.check(version.week(), rules.profile(), rules.history(), rules.catalogue());
    }

    static PlanRules rules(Season.InForce inForce) {
        return RulesOf.of(inForce.state(), Season.CATALOGUE, inForce.today());
    }

    /** Muscles of a version that are not under their most recoverable volume. */
    static List<String> tooMuch(Version version) {
        return PlannedVolume.of(version.week(), Season.CATALOGUE).entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= entry.getKey().landmarks().map(Landmarks::mrv).orElse(Double.MAX_VALUE))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    /** The first version of each week: as it was made, before any diff. */
    List<Version> made() {
        return all.stream().filter(version -> version.diff().isEmpty()).toList();
    }

    /** Loads by weekday and exercise, without the version that the date brings. */
    static Map<String, Load> loads(PlanWeek week) {
        Map<String, Load> loads = new TreeMap<>();
        week.sessions()
                .forEach(session -> session.exercises().stream()
                        .filter(exercise -> exercise.load() != null)
                        .forEach(exercise -> loads.put(
                                session.day().getDayOfWeek() + " " + exercise.exerciseId(),
                                Objects.requireNonNull(exercise.load()))));
        return loads;
    }

    static Optional<PlannedExercise> exercise(PlanWeek week, java.time.LocalDate day, String exerciseId) {
        return week.session(day).stream()
                .flatMap(session -> session.exercises().stream())
                .filter(one -> one.exerciseId().equals(exerciseId))
                .findFirst();
    }
}
