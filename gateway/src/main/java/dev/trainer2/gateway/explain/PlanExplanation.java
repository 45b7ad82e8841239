package dev.trainer2.gateway.explain;

import dev.trainer2.gateway.log.EventStore.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a proposal to what was decided of it, and back: every decision names what it was made of. */
final class PlanExplanation {
    private static final String[] WITH_CAUSE = {
        "PlanGenerated", "PlanDiffProposed", "PlanDiffDecided", "PlanDiffExpired", "OverrideRecorded"
    };

    private PlanExplanation() {}

    /** What led to a decision or an answer, the nearest first. */
    static List<Row> causes(OwnEvents log, Row event) {
        List<Row> causes = new ArrayList<>();
        log.one(proposal(Requests.field(event, "causeId"))).ifPresent(causes::add);
        switch (event.type()) {
            case "ProposalRejected" ->
                log.one(Requests.field(event, "proposalId")).ifPresent(causes::add);
            case "PlanDiffAnswered", "PlanDiffDecided", "PlanDiffExpired" ->
                causes.addAll(log.with("diffId", Requests.field(event, "diffId"), "PlanDiffProposed"));
            case "PlanGenerated" -> {
                List<Row> answers = causes.stream()
                        .filter(cause -> cause.type().equals("PlanDiffAnswered"))
                        .toList();
                answers.forEach(answer ->
                        causes.addAll(log.with("diffId", Requests.field(answer, "diffId"), "PlanDiffProposed")));
            }
            default -> {}
        }
        return causes;
    }

    /** What followed from a decision or an answer, in the order of the log. */
    static List<Row> effects(OwnEvents log, Row event) {
        return switch (event.type()) {
            case "PlanDiffAnswered" -> following(log, event);
            case "PlanDiffProposed" -> {
                List<Row> effects = new ArrayList<>();
                Object diff = Requests.field(event, "diffId");
                for (Row answerOrEnd :
                        log.with("diffId", diff, "PlanDiffAnswered", "PlanDiffDecided", "PlanDiffExpired")) {
                    effects.add(answerOrEnd);
                    if (answerOrEnd.type().equals("PlanDiffAnswered")) {
                        effects.addAll(log.with("causeId", answerOrEnd.eventId(), "PlanGenerated"));
                    }
                }
                yield effects;
            }
            // what was written together with it, of the same command
            case "PlanDiffDecided" -> log.with("causeId", Requests.field(event, "causeId"), "PlanGenerated");
            case "OverrideRecorded" ->
                log.with("causeId", proposal(Requests.field(event, "causeId")), "PlanGenerated", "PlanDiffProposed");
            default -> List.of();
        };
    }

    /** What was decided of a proposal, to the end of a diff that it opened. */
    static List<Row> decided(OwnEvents log, Row proposal) {
        Set<Row> decided = new LinkedHashSet<>();
        for (Row decision : following(log, proposal)) {
            decided.add(decision);
            decided.addAll(effects(log, decision));
        }
        return List.copyOf(decided);
    }

    private static List<Row> following(OwnEvents log, Row command) {
        List<Row> following = new ArrayList<>(log.with("causeId", command.eventId(), WITH_CAUSE));
        following.addAll(log.with("proposalId", command.eventId(), "ProposalRejected"));
        Object overrides = Requests.field(command, "overrides");
        int insisted = overrides instanceof List<?> list ? list.size() : 0;
        for (int place = 0; place < insisted; place++) {
            // what an athlete insists on is a command of its own within the proposal
            following.addAll(log.with("causeId", command.eventId() + "#" + place, "OverrideRecorded"));
        }
        following.sort(Comparator.comparingLong(Row::offset));
        return following;
    }

    private static @Nullable Object proposal(@Nullable Object causeId) {
        return causeId == null ? null : causeId.toString().replaceFirst("#\\d+$", "");
    }
}
