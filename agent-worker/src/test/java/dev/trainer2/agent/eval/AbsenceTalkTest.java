package dev.trainer2.agent.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Occasion;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.agent.rules.RulesCoach;
import dev.trainer2.events.AbsencePlanned;
import dev.trainer2.events.AbsenceReason;
import dev.trainer2.events.RequestKind;
import dev.trainer2.science.plan.PlanOperation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The athlete of these talks writes on Tuesday, 1 December 2026. */
@DisplayName("Being away")
class AbsenceTalkTest {
    private final Conversation talk = new Conversation("plan", new RulesCoach());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "away next week,2026-12-07,2026-12-13,OTHER",
        "i'm going on vacation next week,2026-12-07,2026-12-13,HOLIDAY",
        "bin nächste woche im urlaub,2026-12-07,2026-12-13,HOLIDAY",
        "business trip from monday to thursday,2026-12-07,2026-12-10,WORK",
        "away from 5 to 12 december,2026-12-05,2026-12-12,OTHER",
        "vom 5. bis 12. dezember weg,2026-12-05,2026-12-12,OTHER",
        "bin bis sonntag weg,2026-12-01,2026-12-06,OTHER",
        "im sick,2026-12-01,2026-12-03,ILLNESS",
        "krank,2026-12-01,2026-12-03,ILLNESS",
        "Ich bin krank,2026-12-01,2026-12-03,ILLNESS"
    })
    @DisplayName("021-AC14 is shown with its days and reason, and written by a yes")
    void planned(String said, String from, String to, String reason) {
        Answer shown = talk.say(said);
        assertThat(shown.decided()).isEmpty();
        Intent.Confirm panel = (Intent.Confirm) shown.intents().getFirst();
        Decided written = talk.say("yes").decided().getFirst();
        assertThat(written.type()).isEqualTo("AbsencePlanned");
        assertThat(written.payload())
                .containsEntry("from", from)
                .containsEntry("to", to)
                .containsEntry("reason", reason);
        assertThat(panel.events()).containsExactly(Map.of("type", written.type(), "payload", written.payload()));
    }

    @Test
    @DisplayName("021-AC14 a no writes nothing, and an undo after the yes takes it back")
    void undone() {
        talk.say("i'm sick");
        assertThat(talk.say("no").decided()).isEmpty();
        talk.say("i'm sick");
        Decided written = talk.say("yes").decided().getFirst();
        Decided ended = talk.say("undo that").decided().getFirst();
        assertThat(ended.type()).isEqualTo("AbsenceEnded");
        assertThat(ended.payload())
                .containsEntry("absenceId", written.payload().get("absenceId"))
                .containsEntry("on", written.payload().get("from"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"krank,bin wieder gesund,ja", "i'm sick,back again,yes", "im sick,i'm back,yes"})
    @DisplayName("021-AC14 ends on the day somebody is back, and what is planned meanwhile is nothing")
    void back(String away, String back, String yes) {
        talk.say(away);
        Decided written = talk.say(yes).decided().getFirst();
        assertThat(talk.say("what should i train today").text()).contains("Nothing is planned for today");
        Answer shown = talk.say(back);
        assertThat(shown.text()).contains("15 %");
        assertThat(talk.say(yes).decided()).singleElement().satisfies(ended -> {
            assertThat(ended.type()).isEqualTo("AbsenceEnded");
            assertThat(ended.payload())
                    .containsEntry("absenceId", written.payload().get("absenceId"))
                    .containsEntry("on", "2026-12-01");
        });
    }

    @Test
    @DisplayName("021-AC14 leaves out what the plan holds in those days, as a proposal")
    void proposed() {
        Answer answer = answer("2026-12-03", "2026-12-04");
        Proposal.Diff proposal = (Proposal.Diff) answer.proposals().getFirst();
        assertThat(proposal.diff().operations())
                .hasSize(2)
                .allSatisfy(operation -> assertThat(operation).isInstanceOf(PlanOperation.SkipSession.class));
        assertThat(answer("2026-12-20", "2026-12-24").proposals()).isEmpty();
    }

    private Answer answer(String from, String to) {
        AbsencePlanned planned = new AbsencePlanned("absence", from, to, AbsenceReason.HOLIDAY);
        Question asked = talk.question("");
        return new RulesCoach()
                .answer(
                        new Question(
                                asked.requestId(),
                                "",
                                asked.askedAt(),
                                asked.zone(),
                                asked.state(),
                                asked.plan(),
                                asked.days(),
                                asked.reviews(),
                                asked.rules(),
                                List.of(),
                                new Occasion(RequestKind.ABSENCE, "event", planned, 1)),
                        delta -> {});
    }

    @Test
    @DisplayName("021-AC13 a week all away gets no plan in the chat")
    void noPlan() {
        talk.say("away from 7 to 13 december");
        talk.say("yes");
        assertThat(talk.say("make me a plan for next week").proposals()).isEmpty();
        assertThat(talk.say("make me a plan for next week").text()).contains("away in the week of 7 December");
        assertThat(LocalDate.parse("2026-12-07").getDayOfWeek().getValue()).isOne();
    }
}
