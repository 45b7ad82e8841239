package dev.trainer2.local.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.PainReported;
import dev.trainer2.events.PlanRequested;
import dev.trainer2.events.RequestKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules coach says in numbers stands in what it knows or proposes. */
@DisplayName("The numbers of an answer")
class AnswersAgreeTest {
    /** Wednesday of the seventh week. */
    private static final LocalDate TODAY = TrainingWeeks.START.plusDays(6 * 7 + 2);

    private static Season trained() {
        Season season = TrainingWeeks.of(3, 6, day -> false, 0.1);
        season.at(TODAY.minusDays(2), LocalTime.of(7, 0));
        season.because(
                RequestKind.REVIEW,
                season.found(new dev.trainer2.events.WeekReviewed(
                        dev.trainer2.science.WeeklyReviews.isoWeek(TODAY.minusDays(3)), 1)));
        season.at(TODAY, LocalTime.of(9, 0));
        return season;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "make me a plan",
                "plan for next week",
                "what is my plan?",
                "what do I train on friday?",
                "what do I train tomorrow?",
                "swap pullups",
                "swap front squat",
                "swap incline dumbbell press for barbell incline bench press medium-grip",
                "skip legs this week",
                "no chest this week",
                "skip friday",
                "add arms",
                "add back",
                "add face pulls on friday",
                "remove pullups",
                "only 30 minutes tomorrow",
                "only 25 minutes on friday",
                "only 200 minutes on friday",
                "move friday to saturday",
                "deload",
                "how recovered am I?",
                "am I ready to train?",
                "why?",
                "what is my best bench press?",
                "what is my best barbell squat?",
                "what are my best lifts?",
                "what did I bench last time?",
                "what did I squat last time?",
                "last pullups",
                "best pullups",
                "how was my week?",
                "how was last week?",
                "what was my last workout?",
                "start a workout",
                "start a workout with barbell squat",
                "start gzclp",
                "start 5/3/1",
                "start stronglifts",
                "give me nsuns",
                "bench 80x8 @8",
                "slept 7 hours, soreness 3"
            })
    @DisplayName("008-AC11 to a message are those of the context or the proposal")
    void messages(String text) {
        agree(trained().say(text));
    }

    @Test
    @DisplayName("008-AC11 on an occasion are those of the context or the proposal")
    void occasions() {
        Season season = TrainingWeeks.of(
                2,
                10,
                day -> !day.isBefore(TrainingWeeks.START.plusWeeks(7))
                        && day.isBefore(TrainingWeeks.START.plusWeeks(9)),
                0.1);
        season.because(
                RequestKind.PAIN,
                season.log(PainReported.newBuilder()
                        .setArea("quads")
                        .setSeverity(6)
                        .build()));
        season.because(RequestKind.PLAN, season.log(new PlanRequested(null, null, null)));
        assertThat(season.turns())
                .extracting(turn -> turn.question().occasion().kind())
                .contains(
                        RequestKind.PLAN, RequestKind.REVIEW, RequestKind.MISSED, RequestKind.DELOAD, RequestKind.PAIN);
        season.turns().forEach(AnswersAgreeTest::agree);
    }

    @Test
    @DisplayName("008-AC11 are looked for by this test: a made-up one is found")
    void strict() {
        Season season = trained();
        Season.Turn turn = season.say("what is my plan?");
        Season.Turn lie = new Season.Turn(
                turn.question(),
                new dev.trainer2.agent.coach.Answer("Take 333 kg for 77 sets @ RPE 4.", List.of()),
                List.of());
        assertThat(strangers(lie)).hasSize(3);
    }

    private static void agree(Season.Turn turn) {
        assertThat(strangers(turn))
                .as("%s → %s", turn.question().text(), turn.answer().text())
                .isEmpty();
    }

    private static List<Said> strangers(Season.Turn turn) {
        Known known = new Known(turn);
        List<Said> strangers = new ArrayList<>();
        for (Said said : Said.in(turn.answer().text())) {
            if (!known.has(said)) {
                strangers.add(said);
            }
        }
        return strangers;
    }
}
