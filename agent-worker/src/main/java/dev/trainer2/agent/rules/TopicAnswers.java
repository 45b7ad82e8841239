package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.understand.SaidDay;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Topic;
import java.util.Optional;

/** Answers a topic from what the message names. */
final class TopicAnswers {
    private TopicAnswers() {}

    static Answer of(Ask ask, Topic topic) {
        Ask in = new Ask(ask.question(), ask.voice().in(ask.slots().unit()), ask.turn(), ask.slots());
        return topic.isWish() ? PlanTopics.of(in, topic) : asked(in, topic);
    }

    private static Answer asked(Ask ask, Topic topic) {
        return switch (topic) {
            case YES -> Deciding.yes(ask);
            case NO -> Deciding.no(ask);
            case WHY -> WhyAnswers.why(ask);
            case WHY_PLAN -> WhyAnswers.plan(ask);
            case UNDO -> OtherAnswers.undo(ask);
            case OTHER -> OtherAnswers.other(ask);
            case LAST_TIME -> LiftAnswers.last(ask);
            case BEST -> LiftAnswers.best(ask);
            case ONE_REP_MAX -> LiftAnswers.oneRepMax(ask);
            case TREND -> TrendAnswers.lift(ask);
            case PROGRESS -> TrendAnswers.progress(ask);
            case CHART -> TrendAnswers.chart(ask);
            case RECORDS -> TrendAnswers.records(ask);
            case STANDARD -> TrendAnswers.standard(ask);
            case GOAL -> Goals.of(ask);
            case EXERCISES_FOR -> Suggestions.exercisesFor(ask);
            case MUSCLES_OF -> Suggestions.musclesOf(ask);
            case WEEK -> WeekAnswers.of(ask);
            case DAY -> RangeAnswers.day(ask);
            case LAST_TRAINED -> RangeAnswers.lastTrained(ask);
            case VOLUME -> VolumeAnswers.of(ask);
            case TONNAGE -> RangeAnswers.tonnage(ask);
            case SESSIONS -> RangeAnswers.sessions(ask);
            case STREAK -> RangeAnswers.streak(ask);
            case COMPARE -> RangeAnswers.compare(ask);
            case LOAD_FOR_REPS -> Loads.forReps(ask);
            case HEAVIER -> Loads.heavier(ask);
            case OVERDOING -> RecoveryAnswers.overdoing(ask);
            case FATIGUE -> RecoveryAnswers.fatigue(ask);
            case DELOAD_QUESTION -> RecoveryAnswers.deload(ask);
            case BEHIND -> VolumeAnswers.behind(ask);
            case READINESS -> RecoveryAnswers.readiness(ask);
            case TODAY ->
                PlanAnswers.day(
                        ask,
                        ask.slots()
                                .day()
                                .map(SaidDay::date)
                                .orElse(ask.question().today()));
            case NEXT -> WorkoutAnswers.next(ask);
            case PLAN -> PlanAnswers.show(ask);
            case BODYWEIGHT -> StateAnswers.bodyweight(ask);
            case CALORIES ->
                ask.answer(
                        "I do not measure calories, heart rate, steps or sleep: from lifting alone any number would be a guess. What I do know: "
                                + RangeAnswers.tonnage(ask.with(Slots.NONE)).text(),
                        "Kalorien, Puls, Schritte oder Schlaf messe ich nicht: Aus dem Krafttraining allein wäre jede Zahl geraten. Was ich weiß: "
                                + RangeAnswers.tonnage(ask.with(Slots.NONE)).text());
            case START_WORKOUT ->
                WorkoutAnswers.start(ask, ask.slots().exercise().map(one -> LiftName.own(ask, one)));
            case FINISH_WORKOUT -> SetFixes.finish(ask);
            case DELETE_SET -> SetFixes.delete(ask);
            case CORRECT_SET -> SetFixes.correct(ask);
            case LOG_CHECK_IN -> RecoveryAnswers.checkIn(ask);
            case LOG_HELP, LOG_SETS ->
                ask.answer(
                        "Write a set as you would on paper: *bench 80x8*, *squat 3x5 100 kg*, *pull ups 10 9 8*, *yesterday row 4x8 60*. I show what I understood, and your yes puts it in the log. A log of another app is imported in the settings.",
                        "Schreib einen Satz wie auf Papier: *Bankdrücken 80x8*, *Kniebeuge 3x5 100 kg*, *Klimmzüge 10 9 8*, *gestern Rudern 4x8 60*. Ich zeige, was ich verstanden habe, und dein Ja trägt es ein. Ein Log aus einer anderen App importierst du in den Einstellungen.");
            case LOG_WEIGHT ->
                ask.answer("What do you weigh? Say *I weigh 80 kg*.", "Was wiegst du? Sag *ich wiege 80 kg*.");
            case LOG_CARDIO ->
                ask.answer(
                        "What was it, and how many minutes? Say *ran 30 min*.",
                        "Was war es, und wie viele Minuten? Sag *30 min gelaufen*.");
            case SORE, TIRED, GREAT, STRESSED, UNMOTIVATED, LOW_MOOD, SICK, AWAY, BACK, LONG_BREAK, PAIN_OVER ->
                StateAnswers.of(ask, topic);
            case TECHNIQUE ->
                ask.slots()
                        .exercise()
                        .map(one -> CardAnswers.technique(ask, one))
                        .orElseGet(() -> CardAnswers.of(ask, topic));
            case PLATEAU -> CardAnswers.plateau(ask);
            default ->
                Optional.of(topic)
                        .filter(one -> CardAnswers.card(ask, one).isPresent())
                        .map(one -> CardAnswers.of(ask, one))
                        .orElseGet(() -> TalkAnswers.of(ask, topic));
        };
    }
}
