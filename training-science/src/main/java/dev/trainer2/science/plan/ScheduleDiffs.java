package dev.trainer2.science.plan;

import dev.trainer2.science.Absence;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Muscle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Ready-made diffs for days that come out otherwise. */
public final class ScheduleDiffs {
    private static final int DAYS = 7;
    private static final int KEPT = 2;

    private ScheduleDiffs() {}

    /**
     * Sessions of days gone by without training move to the next free day, in order; what finds none is skipped.
     *
     * @param trained days with a session
     * @param today the athlete's today
     * @param absences days on which nothing is missed, and to which nothing is moved
     * @return empty when nothing was missed
     */
    public static Optional<DiffDraft> missed(
            PlanWeek week, Set<LocalDate> trained, LocalDate today, List<Absence> absences) {
        Set<LocalDate> taken = new HashSet<>(trained);
        week.sessions().stream()
                .map(PlannedSession::day)
                .filter(day -> !day.isBefore(today))
                .forEach(taken::add);
        List<PlanOperation> operations = new ArrayList<>();
        for (PlannedSession session : week.sessions()) {
            if (session.day().isBefore(today)
                    && !trained.contains(session.day())
                    && !Absence.covers(absences, session.day())) {
                String why = session.name() + " of " + session.day() + " was missed";
                Optional<LocalDate> free = free(week, today, taken, absences);
                free.ifPresent(taken::add);
                operations.add(free.<PlanOperation>map(
                                day -> new PlanOperation.MoveSession(session.day(), day, why + "; " + day + " is free"))
                        .orElse(new PlanOperation.SkipSession(session.day(), why + "; no day of the week is free")));
            }
        }
        return draft(PlanDiff.Cause.MISSED, operations.size() + " missed by " + today + ".", operations);
    }

    /**
     * Sessions that lie in absences move to the next free day of the week, in order; what finds none is skipped.
     *
     * @return empty when none does
     */
    public static Optional<DiffDraft> beside(PlanWeek week, List<Absence> absences, LocalDate today) {
        Set<LocalDate> taken = new HashSet<>();
        week.sessions().stream()
                .map(PlannedSession::day)
                .filter(day -> !Absence.covers(absences, day))
                .forEach(taken::add);
        LocalDate first = today.isAfter(week.weekStart()) ? today : week.weekStart();
        List<PlanOperation> operations = new ArrayList<>();
        for (PlannedSession session : week.sessions()) {
            if (Absence.covers(absences, session.day())) {
                Optional<LocalDate> free = free(week, first, taken, absences);
                free.ifPresent(taken::add);
                operations.add(free.<PlanOperation>map(day -> new PlanOperation.MoveSession(session.day(), day, "away"))
                        .orElse(new PlanOperation.SkipSession(session.day(), "away")));
            }
        }
        return draft(PlanDiff.Cause.REQUEST, "Away.", operations);
    }

    private static Optional<LocalDate> free(
            PlanWeek week, LocalDate first, Set<LocalDate> taken, List<Absence> absences) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> day.isBefore(week.weekStart().plusDays(DAYS)))
                .filter(day -> !taken.contains(day) && !Absence.covers(absences, day))
                .findFirst();
    }

    /**
     * The sessions to come that lie in an absence are left out.
     *
     * @param why in the athlete's language
     * @return empty when there are none
     */
    public static Optional<DiffDraft> away(PlanWeek week, Absence absence, LocalDate today, String why) {
        return draft(
                PlanDiff.Cause.REQUEST,
                why,
                week.sessions().stream()
                        .map(PlannedSession::day)
                        .filter(day -> !day.isBefore(today) && absence.has(day))
                        .<PlanOperation>map(day -> new PlanOperation.SkipSession(day, why))
                        .toList());
    }

    /**
     * A day with less time: isolations give up sets and then their place, the last first, then the compounds.
     *
     * @param minutes the time there is
     * @return empty when the session fits, or there is none
     */
    public static Optional<DiffDraft> lessTime(PlanWeek week, LocalDate day, int minutes, Catalogue catalogue) {
        SetChanges changes = new SetChanges(week, catalogue);
        double before = changes.minutes(day);
        List<SetChanges.Place> lastFirst = new ArrayList<>(changes.places(day)).reversed();
        for (boolean isolation : new boolean[] {true, false}) {
            List<SetChanges.Place> places = lastFirst.stream()
                    .filter(place -> changes.isolation(place) == isolation)
                    .toList();
            while (changes.minutes(day) > minutes) {
                Optional<SetChanges.Place> most = places.stream()
                        .filter(place -> changes.sets(place) > KEPT)
                        .max(Comparator.comparing(changes::sets));
                if (most.isEmpty()) {
                    break;
                }
                changes.set(most.get(), changes.sets(most.get()) - 1);
            }
            for (SetChanges.Place place : places) {
                while (changes.minutes(day) > minutes && changes.sets(place) > 0) {
                    changes.set(place, changes.sets(place) - 1);
                }
            }
        }
        return draft(
                PlanDiff.Cause.TIME,
                "Only " + minutes + " minutes on " + day + ": from " + PlanMarkdown.number(before) + " to "
                        + PlanMarkdown.number(changes.minutes(day)) + ".",
                changes.operations("only " + minutes + " minutes on " + day));
    }

    /**
     * No exercises for a muscle from a day on.
     *
     * @return empty when there are none
     */
    public static Optional<DiffDraft> without(PlanWeek week, Muscle muscle, LocalDate from, Catalogue catalogue) {
        SetChanges changes = new SetChanges(week, catalogue);
        double before = changes.volume(muscle);
        changes.places().stream()
                .filter(place -> !place.day().isBefore(from) && changes.primary(place, muscle))
                .forEach(place -> changes.set(place, 0));
        return draft(
                PlanDiff.Cause.REQUEST,
                muscle.key() + " from " + PlanMarkdown.number(before) + " to "
                        + PlanMarkdown.number(changes.volume(muscle)) + " sets, as asked.",
                changes.operations("no " + muscle.key() + " from " + from));
    }

    private static Optional<DiffDraft> draft(PlanDiff.Cause cause, String reason, List<PlanOperation> operations) {
        return operations.isEmpty() ? Optional.empty() : Optional.of(new DiffDraft(cause, reason, operations));
    }
}
