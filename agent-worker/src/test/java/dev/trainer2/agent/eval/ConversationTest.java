package dev.trainer2.agent.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Decided;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Proposal;
import dev.trainer2.agent.panels.A2uiValidator;
import dev.trainer2.agent.panels.PanelWriter;
import dev.trainer2.agent.rules.RulesCoach;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation")
class ConversationTest {
    private final Conversation talk = new Conversation("plan", new RulesCoach());

    @Test
    @DisplayName(
            "021-AC2 021-AC3 a draft is mended, written by a yes as it was shown, and once more by \"another one\"")
    void draft() {
        Answer shown = talk.say("squat 60x5");
        assertThat(shown.decided()).isEmpty();
        assertThat(talk.say("make it 7 reps").text()).contains("60 kg × 7");
        assertThat(talk.say("actually 65kg").text()).contains("65 kg × 7");
        Answer yes = talk.say("yes");
        assertThat(yes.decided()).extracting(Decided::type).containsExactly("WorkoutStarted", "SetLogged");
        Map<String, Object> set = yes.decided().getLast().payload();
        assertThat(set).containsEntry("reps", 7).containsEntry("load", Map.of("value", 65.0, "unit", "kg"));
        assertThat(talk.say("and another one").text()).contains("65 kg × 7");
    }

    @Test
    @DisplayName("021-AC3 the panel's button and a yes write the same sets")
    void sameIds() {
        Intent.Confirm panel = (Intent.Confirm) talk.say("squat 60x5").intents().getFirst();
        List<?> shown = panel.events();
        assertThat(talk.say("ja").decided().stream()
                        .map(one -> Map.of("type", one.type(), "payload", one.payload()))
                        .toList())
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("021-AC2 a no writes nothing, and a yes to nothing says so")
    void no() {
        talk.say("bench 60x8");
        assertThat(talk.say("nope").decided()).isEmpty();
        assertThat(talk.say("yes").decided()).isEmpty();
    }

    @Test
    @DisplayName("021-AC2 sets of yesterday are written on their day")
    void yesterday() {
        talk.say("gestern kreuzheben 1x5 120kg");
        List<Decided> decided = talk.say("ja").decided();
        assertThat(decided)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.at().atZone(EvalAthlete.ZONE).toLocalDate())
                        .isEqualTo(new EvalAthlete("plan").today.minusDays(1)));
    }

    @Test
    @DisplayName("021-AC2 a proposal is accepted, denied or taken back in the chat line")
    void proposal() {
        assertThat(talk.say("swap squats for leg press").proposals()).hasSize(1);
        assertThat(talk.say("ok do it").decided())
                .singleElement()
                .satisfies(one -> assertThat(one.payload()).containsEntry("decision", "ACCEPT"));
        assertThat(talk.say("undo that").text()).contains("Barbell Squat", "instead of", "Leg Press");
        assertThat(talk.say("deny it").decided())
                .singleElement()
                .satisfies(one -> assertThat(one.payload()).containsEntry("decision", "DENY"));
    }

    @Test
    @DisplayName("021-AC2 a pain is asked for its strength, a number answers, and the other place too")
    void pain() {
        assertThat(talk.say("my knee hurts").text()).contains("1 to 10");
        assertThat(talk.say("5").text()).contains("knee, 5 of 10");
        assertThat(talk.say("yes").decided()).extracting(Decided::type).containsExactly("PainReported");
        Conversation german = new Conversation("plan", new RulesCoach());
        german.say("mir tut die schulter weh");
        assertThat(german.say("7/10").text()).contains("Schulter, 7 von 10", "Ärzt");
    }

    @Test
    @DisplayName("021-AC2 the same is asked of another lift, another range, another unit")
    void ellipsis() {
        assertThat(talk.say("whats my best bench").text()).contains("Bench Press", "kg");
        assertThat(talk.say("and squats?").text()).contains("best **Squat");
        assertThat(talk.say("in lbs").text()).contains("lb");
        assertThat(talk.say("how many sets of chest did i do last week").text()).contains("last week");
        assertThat(talk.say("and back?").text()).contains("Back", "last week");
        assertThat(talk.say("what weight for 5 reps on bench").text()).contains("For 5 reps");
        assertThat(talk.say("and for 3?").text()).contains("For 3 reps", "Bench");
    }

    @Test
    @DisplayName("021-AC2 what the coach offers is taken by a yes")
    void offer() {
        assertThat(talk.say("should i deload").text()).endsWith("?");
        assertThat(talk.say("yes please").proposals()).hasSize(1);
    }

    @Test
    @DisplayName("008-AC32 a plan in force is replaced by a yes, and not by the sentence that asked for another")
    void replaced() {
        Answer shown = talk.say("make me a new plan");
        assertThat(shown.proposals()).isEmpty();
        assertThat(shown.text()).endsWith("Shall I put it in place of the plan you have?");
        assertThat(talk.say("no").proposals()).isEmpty();
        assertThat(talk.say("gib mir stronglifts").text()).endsWith("deines jetzigen Plans setzen?");
        assertThat(talk.say("ja").proposals())
                .singleElement()
                .isInstanceOfSatisfying(
                        Proposal.Week.class,
                        week -> assertThat(week.week().planId()).startsWith("stronglifts"));
        assertThat(new Conversation("old", new RulesCoach())
                        .say("make me a new plan")
                        .text())
                .doesNotContain("in place of");
    }

    @Test
    @DisplayName("021-AC6 the answer has the writer's language, also to a word of neither")
    void language() {
        assertThat(talk.say("wie war meine woche").text()).contains("Woche");
        assertThat(talk.say("ok").text()).doesNotContain("Good");
        assertThat(new Conversation("plan", new RulesCoach())
                        .say("how was my week")
                        .text())
                .contains("week");
        assertThat(talk.say("Was habe ich letztes Mal beim Kreuzheben gemacht?").text())
                .contains("Kreuzheben", "am Mittwoch");
    }

    @Test
    @DisplayName("021-AC8 two close readings are two buttons, and the last resort fits where they are")
    void buttons() {
        Answer asked = talk.say("bench");
        assertThat(asked.intents())
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Choice.class, choice -> assertThat(choice.ways()).hasSize(2));
        new A2uiValidator()
                .requireValid(PanelWriter.create("choice", asked.intents().getFirst()));
        assertThat(new Conversation("new", new RulesCoach()).say("qwertz").text())
                .contains("make me a plan");
        assertThat(new Conversation("workout", new RulesCoach()).say("qwertz").text())
                .contains("what's next");
        assertThat(talk.say("qwertz").text()).contains("what's today");
    }

    @Test
    @DisplayName("021-AC5 why shows the source of a card")
    void source() {
        talk.say("wie viel eiweiss brauche ich");
        assertThat(talk.say("warum?").text()).contains("ISSN", "geprüft 2026-11");
    }
}
