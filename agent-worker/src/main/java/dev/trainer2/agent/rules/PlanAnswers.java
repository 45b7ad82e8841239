package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.contract.plan.Weeks;
import dev.trainer2.events.BodyweightEntry;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.PlannedSession;
import dev.trainer2.science.plan.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans on request: the form first, then a week by the rules, or a program of a template. */
final class PlanAnswers {
    private PlanAnswers() {}

    /**
     * A plan, or the form that it needs.
     *
     * @param weekStart a day of the wanted week; null for the one that suits
     * @param template id of a program template; null for a week by the rules
     */
    static Answer of(Question question, @Nullable LocalDate weekStart, @Nullable String template) {
        if (!question.state().getProfile().getOnboarded()) {
            return onboarding(question);
        }
        LocalDate monday = weekStart == null
                ? WeekPlans.monday(question.today())
                : dev.trainer2.science.WeeklyReviews.mondayOf(weekStart);
        if (monday.isBefore(dev.trainer2.science.WeeklyReviews.mondayOf(question.today()))) {
            return new Answer("That week is over. Ask for this week or a later one.", List.of());
        } else if (template != null) {
            return TemplateAnswers.begin(question, template, monday);
        } else if (weekStart == null
                && question.plan() != null
                && question.plan().getTemplate() != null) {
            return TemplateAnswers.next(question, monday);
        }
        WeekPlans.Made made = WeekPlans.of(question, monday);
        return proposed(
                question, made.week(), made.notes(), new Proposal.Week(made.week(), made.notes(), null, List.of()));
    }

    static Answer proposed(Question question, PlanWeek week, List<String> notes, Proposal.Week proposal) {
        List<Violation> broken = question.rules().violations(week, proposal.overrides());
        if (!broken.isEmpty()) {
            return new Answer(
                    "I could not put a week together that keeps every limit: "
                            + broken.getFirst().message() + ".",
                    List.of());
        }
        String text = "Your week from " + Say.day(week.weekStart().toString()) + " has "
                + Say.count(week.sessions().size(), "session") + ":\n"
                + week.sessions().stream().map(PlanAnswers::line).collect(Collectors.joining())
                + notes(notes)
                + "\nEvery exercise has its reason beside it. Tell me what to change: *swap back squat*, *only 30 minutes "
                + "on Friday*, *add arms*.";
        return new Answer(text, List.of(new Intent.Plan(week)), List.of(proposal), Trace.RULES);
    }

    private static String line(PlannedSession session) {
        return "\n- **" + session.name() + "** on " + Say.day(session.day().toString()) + ", "
                + Say.count(session.sets(), "set") + " in about " + Math.round(session.minutes()) + " minutes";
    }

    static String notes(List<String> notes) {
        return notes.isEmpty()
                ? "\n"
                : "\n\nWhat to know about it:\n"
                        + notes.stream().map(note -> "\n- " + note).collect(Collectors.joining()) + "\n";
    }

    static Answer onboarding(Question question) {
        return new Answer(
                "Before your first week I need to know a few things. What your log already tells is filled in; you can "
                        + "change all of it later.",
                List.of(new Intent.Onboarding(
                        question.state().getProfile(),
                        Optional.ofNullable(question.state().getBodyweight())
                                .map(BodyweightEntry::getLoad)
                                .orElse(null))));
    }

    /** The plan in force. */
    static Answer show(Question question) {
        return question.week()
                .map(week -> new Answer(
                        "Your plan for the week of " + Say.day(week.weekStart().toString()) + ", version "
                                + week.version() + ", has "
                                + Say.count(week.sessions().size(), "session") + ":\n"
                                + week.sessions().stream()
                                        .map(PlanAnswers::line)
                                        .collect(Collectors.joining()),
                        List.of(new Intent.Plan(week))))
                .orElseGet(() -> new Answer(NoPlan.TEXT, List.of()));
    }

    /** One day of the plan in force. */
    static Answer show(Question question, LocalDate day) {
        Optional<PlannedSession> session = question.week().flatMap(week -> week.session(day));
        return session.map(found -> new Answer(
                        "On " + Say.day(day.toString()) + ": **" + found.name() + "**, about "
                                + Math.round(found.minutes()) + " minutes.\n"
                                + found.exercises().stream()
                                        .map(exercise -> "\n- **" + exercise.name() + "** " + exercise.sets() + " × "
                                                + exercise.repsLow() + " to " + exercise.repsHigh() + " @ RPE "
                                                + Say.number(exercise.targetRpe(), 1)
                                                + (exercise.load() == null
                                                        ? ""
                                                        : ", "
                                                                + Say.load(java.util.Objects.requireNonNull(
                                                                        Weeks.record(exercise.load())))))
                                        .collect(Collectors.joining()),
                        List.of()))
                .orElseGet(() -> question.week().isPresent()
                        ? new Answer("Nothing is planned for " + Say.day(day.toString()) + ".", List.of())
                        : new Answer(NoPlan.TEXT, List.of()));
    }
}
