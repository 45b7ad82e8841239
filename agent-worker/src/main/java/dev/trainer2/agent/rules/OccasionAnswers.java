package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.DeloadTriggered;
import dev.trainer2.events.DiffStatus;
import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.events.ProposalRejected;
import dev.trainer2.events.WeekReview;
import dev.trainer2.events.WeekReviewed;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.ScheduleDiffs;
import dev.trainer2.science.plan.SwapDiffs;
import dev.trainer2.science.plan.VolumeDiffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the coach says when nobody wrote: signals, pain, a week that ended, a session missed, a proposal refused. */
final class OccasionAnswers {
    private OccasionAnswers() {}

    static Answer deload(Question question, DeloadTriggered deload) {
        List<SignalDay> signals = Diffs.signals(deload.getSignals());
        Voice voice = Voice.of(question);
        String opening =
                voice.say("Your numbers ask for a lighter week. ", "Deine Zahlen sprechen für eine leichtere Woche. ");
        return question.week()
                .flatMap(week -> new VolumeDiffs(question.rules()).deload(week, question.today(), signals))
                .map(draft ->
                        also(Proposing.diff(question, draft, opening, signals, false), RecoveryAnswers.chart(question)))
                .orElseGet(() -> new Answer(
                        opening
                                + voice.said(signals(signals))
                                + voice.say(
                                        " Cut your sets by 40 % for 7 days and keep the loads.",
                                        " Mach 7 Tage lang 40 % weniger Sätze und behalte die Gewichte."),
                        RecoveryAnswers.chart(question)));
    }

    /** An answer with more panels below its own. */
    private static Answer also(Answer answer, List<? extends Intent> panels) {
        List<Intent> intents = new ArrayList<>(answer.intents());
        intents.addAll(panels);
        return new Answer(answer.text(), intents, answer.proposals(), answer.trace());
    }

    private static String signals(List<SignalDay> signals) {
        return signals.stream()
                .map(signal -> signal.signal() + " is " + Say.number(signal.value(), 2) + " against "
                        + Say.number(signal.threshold(), 2) + " on " + signal.date())
                .collect(Collectors.joining("; ", "", "."));
    }

    static Answer pain(Question question, PainReported pain) {
        String opening = Voice.of(question)
                        .say(
                                "Noted: " + pain.getArea().replace('_', ' ') + ", " + pain.getSeverity()
                                        + " of 10. I leave out what loads it until you tell me that it is fine again.",
                                "Notiert: " + Muscles.name(Voice.of(question), pain.getArea()) + ", "
                                        + pain.getSeverity()
                                        + " von 10. Ich lasse weg, was es belastet, bis du mir sagst, dass es wieder gut ist.")
                + PainAdvice.of(Voice.of(question), pain.getSeverity(), question.text()) + " ";
        return question.week()
                .flatMap(week -> new SwapDiffs(question.rules()).pain(week, question.today()))
                .map(draft -> Proposing.diff(question, draft, opening, List.of(), false))
                .orElseGet(() -> new Answer(
                        opening
                                + Voice.of(question)
                                        .say(
                                                (question.week().isPresent() ? "Nothing in your plan does. " : "")
                                                        + "If it is strong, new or does not pass, see a doctor.",
                                                (question.week().isPresent() ? "In deinem Plan ist nichts davon. " : "")
                                                        + "Ist es stark, neu oder geht nicht weg, lass es ärztlich ansehen."),
                        List.of()));
    }

    /** The week in its own words, and the next one where the plan goes on. */
    static Answer review(Question question, WeekReviewed reviewed) {
        Optional<WeekReview> review = question.reviews().stream()
                .filter(one -> one.getWeek().equals(reviewed.getWeek()))
                .findFirst();
        String text = Voice.of(question)
                .said(review.map(WeekReview::getNarrative).orElse("Week " + reviewed.getWeek() + " is over."));
        LocalDate monday = dev.trainer2.science.WeeklyReviews.mondayOf(question.today());
        PlanWeek week = question.week().orElse(null);
        List<Intent.Review> card = review.map(Intent.Review::new).stream().toList();
        if (week == null || !week.weekStart().isBefore(monday)) {
            return new Answer(text, List.copyOf(card));
        }
        Answer next = next(question, monday);
        return also(new Answer(text + "\n\n" + next.text(), next.intents(), next.proposals(), next.trace()), card);
    }

    private static Answer next(Question question, LocalDate monday) {
        Answer planned = PlanAnswers.of(question, null, null);
        Optional<PlanWeek> week = planned.proposals().stream()
                .filter(Proposal.Week.class::isInstance)
                .map(one -> ((Proposal.Week) one).week())
                .findFirst();
        if (week.isEmpty() || question.plan() != null && question.plan().getTemplate() != null) {
            return planned;
        }
        int version = question.week().orElseThrow().version() + 1;
        PlanWeek coming = week.get().as(week.get().planId(), version);
        return Progressing.of(question, coming)
                .map(draft -> both(question, planned, coming, draft))
                .orElse(planned);
    }

    /** The week itself, and the loads it should have as a diff of it. */
    private static Answer both(Question question, Answer planned, PlanWeek coming, DiffDraft draft) {
        Answer diff = Proposing.on(question, coming, draft, "", List.of(), false);
        List<Intent> intents = new ArrayList<>(planned.intents());
        intents.addAll(diff.intents());
        List<Proposal> proposals = new ArrayList<>(planned.proposals());
        proposals.addAll(diff.proposals());
        return new Answer(planned.text() + "\n\n" + diff.text(), intents, proposals, diff.trace());
    }

    static Answer missed(Question question) {
        return question.week()
                .flatMap(week -> ScheduleDiffs.missed(
                        week,
                        WeekPlans.trained(question),
                        question.today(),
                        question.rules().history().absences()))
                .map(draft -> Proposing.diff(
                        question, draft, Voice.of(question).say("No harm done. ", "Kein Problem. "), List.of(), false))
                .orElseGet(() -> new Answer(
                        Voice.of(question).say("Your plan is on track.", "Dein Plan ist auf Kurs."), List.of()));
    }

    /** A proposal broke a rule after all, because something happened in between; a stale one is proposed anew. */
    static Answer rejected(Question question, ProposalRejected rejected) {
        Optional<PlanDiffState> stale = question.plan() == null
                ? Optional.empty()
                : question.plan().getDiffs().stream()
                        .filter(diff -> diff.getStatus() == DiffStatus.STALE
                                && rejected.getProposalId().equals(diff.getDecidedBy()))
                        .findFirst();
        if (stale.isPresent()) {
            PlanDiff before = Diffs.of(stale.get());
            return Proposing.diff(
                    question,
                    new DiffDraft(before.cause(), before.reason(), before.operations()),
                    Voice.of(question)
                            .say(
                                    "Your plan had changed in between, so here it is again for the plan as it is now. ",
                                    "Dein Plan hat sich inzwischen geändert, hier ist es noch einmal für den Plan von jetzt. "),
                    before.signals(),
                    false);
        }
        return new Answer(
                Voice.of(question)
                        .say(
                                "What I proposed cannot stand: " + rejected.getDetail() + " (" + rejected.getRule()
                                        + "). Your plan stays as it is.",
                                "Mein Vorschlag kann so nicht gelten: " + German.of(rejected.getDetail()) + " ("
                                        + rejected.getRule() + "). Dein Plan bleibt, wie er ist."),
                List.of());
    }
}
