package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.coach.Trace;
import dev.trainer2.contract.kafka.EventIds;
import dev.trainer2.contract.plan.Diffs;
import dev.trainer2.events.PlanDiffState;
import dev.trainer2.science.SignalDay;
import dev.trainer2.science.plan.DiffDraft;
import dev.trainer2.science.plan.PlanDiff;
import dev.trainer2.science.plan.PlanEdit;
import dev.trainer2.science.plan.PlanMarkdown;
import dev.trainer2.science.plan.PlanOverride;
import dev.trainer2.science.plan.PlanWeek;
import dev.trainer2.science.plan.Violation;
import java.util.List;
import java.util.Optional;

/** Makes a proposal of a draft when it keeps the rules as they are now, or says which one stands in its way. */
final class Proposing {
    private Proposing() {}

    /**
     * Proposes a draft.
     *
     * @param opening what is said before the reason
     * @param insists whether the athlete was told of the rule and wants it all the same
     */
    static Answer diff(Question question, DiffDraft draft, String opening, List<SignalDay> signals, boolean insists) {
        PlanWeek week = question.week().orElse(null);
        if (week == null) {
            return new Answer(NoPlan.in(Voice.of(question)), List.of());
        }
        Optional<PlanDiffState> open = question.openDiff();
        return open.isPresent() && !draft.cause().supersedes()
                ? waiting(question, week, open.get())
                : on(question, week, draft, opening, signals, insists);
    }

    /** The same on a week that is not in force yet. */
    static Answer on(
            Question question,
            PlanWeek week,
            DiffDraft draft,
            String opening,
            List<SignalDay> signals,
            boolean insists) {
        PlanDiff diff = draft.on(week, EventIds.derive("diff", question.requestId()), signals);
        return switch (PlanEdit.apply(week, diff.operations(), question.rules().catalogue())) {
            case PlanEdit.Unfit unfit ->
                new Answer(
                        Voice.of(question)
                                .say(
                                        "That does not fit your plan: " + unfit.why() + ". Your plan stays as it is.",
                                        "Das passt nicht in deinen Plan: " + German.of(unfit.why())
                                                + ". Dein Plan bleibt, wie er ist."),
                        List.of());
            case PlanEdit.Applied applied -> judged(question, week, applied.week(), diff, opening, insists);
        };
    }

    private static Answer judged(
            Question question, PlanWeek before, PlanWeek after, PlanDiff diff, String opening, boolean insists) {
        List<Violation> broken = question.rules().violations(after, question.overrides());
        boolean may = broken.stream().allMatch(violation -> violation.rule().overridable());
        List<Trace.Verdict> verdicts = broken.stream()
                .map(violation -> new Trace.Verdict(violation.rule().name(), violation.path(), violation.message()))
                .toList();
        Trace trace = new Trace("rules", null, null, java.util.Map.of(), List.of(), verdicts, null);
        if (!broken.isEmpty() && !(insists && may)) {
            return new Answer(refusal(Voice.of(question), broken, may), List.of(), List.of(), trace);
        }
        List<PlanOverride> overrides = broken.stream()
                .map(violation -> new PlanOverride(
                        diff.planId(), violation.rule(), violation.path(), violation.message(), question.text()))
                .distinct()
                .toList();
        Voice voice = Voice.of(question);
        String text = opening
                + voice.said(diff.reason())
                + voice.say("\n\nI propose:\n", "\n\nIch schlage vor:\n")
                + Operations.list(question, before, diff)
                + (overrides.isEmpty()
                        ? ""
                        : voice.say(
                                "\nYou insist against a limit ("
                                        + broken.getFirst().message() + "); that goes on record.\n",
                                "\nDu bestehst gegen eine Grenze darauf ("
                                        + German.of(broken.getFirst().message()) + "); das wird vermerkt.\n"))
                + voice.say(
                        "\nAccept it, deny it, or tell me what to change. Without an answer within 48 hours your plan stays "
                                + "as it is.",
                        "\nSag *ja*, *nein* oder was anders sein soll. Ohne Antwort innerhalb von 48 Stunden bleibt dein Plan, "
                                + "wie er ist.");
        return new Answer(
                text,
                List.of(panel(question, before, diff, PlanMarkdown.of(after))),
                List.of(new Proposal.Diff(diff, overrides)),
                trace);
    }

    private static String refusal(Voice voice, List<Violation> broken, boolean may) {
        String what = voice.said(broken.getFirst().message());
        return voice.say(
                "I can't propose that: " + what + ". Your plan stays as it is."
                        + (may
                                ? " It is your call: say *I insist* and it is proposed all the same, with your word on record."
                                : ""),
                "Das kann ich nicht vorschlagen: " + what + ". Dein Plan bleibt, wie er ist."
                        + (may
                                ? " Du entscheidest: Sag *ich bestehe darauf*, und ich schlage es trotzdem vor, mit deinem Wort vermerkt."
                                : ""));
    }

    private static Answer waiting(Question question, PlanWeek week, PlanDiffState open) {
        PlanDiff diff = Diffs.of(open);
        return new Answer(
                Voice.of(question)
                        .say(
                                "There is a proposal that waits for your answer: " + diff.reason()
                                        + " Accept or deny it first, or tell me what to change in it; then ask again.",
                                "Es gibt einen Vorschlag, der auf deine Antwort wartet: " + German.of(diff.reason())
                                        + " Sag erst *ja* oder *nein* dazu, oder was daran anders sein soll; dann frag noch einmal."),
                diff.after(week, question.rules().catalogue())
                        .<List<Intent>>map(after -> List.of(panel(question, week, diff, after)))
                        .orElse(List.of()));
    }

    private static Intent panel(Question question, PlanWeek before, PlanDiff diff, String after) {
        return ProposalPanels.diff(question, before, diff, after);
    }
}
