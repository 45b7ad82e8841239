package dev.trainer2.agent.eval;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Coach;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Said;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.AthletePlan;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.science.Absence;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation of the made-up athlete with a coach, with what follows from its answers: proposals open, decided, applied. */
final class Conversation {
    private final EvalAthlete athlete;
    private final Coach coach;
    private final List<Said> memory = new ArrayList<>();
    private final List<PlanDiffState> diffs = new ArrayList<>();
    private @Nullable PlanWeek week;
    private Instant now;

    Conversation(String kind, Coach coach) {
        this.athlete = new EvalAthlete(kind);
        this.coach = coach;
        this.now = athlete.today.atTime(10, 0).atZone(EvalAthlete.ZONE).toInstant();
        this.week = kind.equals("plan") || kind.equals("workout") ? athlete.week() : null;
    }

    /** The question that a message is here and now. */
    Question question(String text) {
        AthletePlan plan = week == null ? null : athlete.plan(week);
        if (plan != null) {
            plan.setDiffs(List.copyOf(diffs));
        }
        return new Question(
                "request-" + memory.size(),
                text,
                now,
                EvalAthlete.ZONE,
                athlete.state(),
                plan,
                EvalViews.days(athlete),
                EvalViews.reviews(athlete),
                athlete.rules(),
                memory,
                Occasion.chat("event-" + memory.size()));
    }

    Answer say(String text) {
        Answer answer = coach.answer(question(text), delta -> {});
        memory.add(new Said(Said.Who.ATHLETE, text, now));
        memory.add(new Said(Said.Who.COACH, answer.text(), now.plusSeconds(1)));
        now = now.plusSeconds(60);
        answer.decided().forEach(this::take);
        answer.proposals().forEach(this::take);
        return answer;
    }

    private void take(Proposal proposal) {
        switch (proposal) {
            case Proposal.Week made -> week = made.week();
            case Proposal.Diff made -> open(made.diff());
        }
    }

    private void open(PlanDiff diff) {
        diffs.addFirst(PlanDiffState.newBuilder()
                .setDiffId(diff.diffId())
                .setPlanId(diff.planId())
                .setBasePlanVersion(diff.basePlanVersion())
                .setStatus(DiffStatus.OPEN)
                .setReason(diff.reason())
                .setSignals(Diffs.readings(diff.signals()))
                .setOperations(Diffs.records(diff.operations()))
                .setProposedAt(now)
                .setExpiresAt(now.plusSeconds(172_800))
                .setCause(diff.cause().name())
                .build());
    }

    private void take(Decided decided) {
        absence(decided);
        if (!decided.type().equals("PlanDiffAnswered") || diffs.isEmpty()) {
            return;
        }
        PlanDiffState open = diffs.removeFirst();
        boolean accepted = "ACCEPT".equals(decided.payload().get("decision"));
        open.setStatus(accepted ? DiffStatus.ACCEPTED : DiffStatus.DENIED);
        diffs.addFirst(open);
        if (accepted
                && week != null
                && PlanEdit.apply(week, Diffs.of(open).operations(), EvalAthlete.CATALOGUE)
                        instanceof PlanEdit.Applied applied) {
            week = applied.week();
        }
    }

    private void absence(Decided decided) {
        String id = String.valueOf(decided.payload().get("absenceId"));
        if (decided.type().equals("AbsencePlanned")) {
            athlete.absences.add(new Absence(
                    id,
                    LocalDate.parse(String.valueOf(decided.payload().get("from"))),
                    LocalDate.parse(String.valueOf(decided.payload().get("to"))),
                    Absence.Reason.valueOf(String.valueOf(decided.payload().get("reason")))));
        } else if (decided.type().equals("AbsenceEnded")) {
            athlete.absences.removeIf(absence -> absence.id().equals(id));
        }
    }
}
