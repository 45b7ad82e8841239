package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.science.plan.VolumeDiffs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much each muscle had in a week. */
final class VolumeAnswers {
    private VolumeAnswers() {}

    static Answer of(Question question, boolean lastWeek) {
        String wanted = WeeklyReviews.isoWeek(lastWeek ? question.today().minusWeeks(1) : question.today());
        Optional<WeekReview> week = question.reviews().stream()
                .filter(review -> review.getWeek().equals(wanted))
                .findFirst();
        Answer answer = week.map(VolumeAnswers::of)
                .orElseGet(() -> new Answer(
                        "I have no volume of " + wanted + " yet: it comes with the first work set of the week.",
                        List.of()));
        return lastWeek ? answer : withLessOfTooMuch(question, answer);
    }

    /** The same with a proposal to cut what the plan has at or over the MRV, unless another one waits for a decision. */
    private static Answer withLessOfTooMuch(Question question, Answer answer) {
        return question.week()
                .filter(week -> question.openDiff().isEmpty())
                .flatMap(week -> new VolumeDiffs(question.rules()).overMrv(week, question.today()))
                .map(draft ->
                        Proposing.diff(question, draft, answer.text() + "\n\nYour plan has more: ", List.of(), false))
                .map(proposed -> new Answer(
                        proposed.text(),
                        Stream.concat(answer.intents().stream(), proposed.intents().stream())
                                .toList(),
                        proposed.proposals(),
                        proposed.trace()))
                .filter(proposed -> !proposed.proposals().isEmpty())
                .orElse(answer);
    }

    private static Answer of(WeekReview week) {
        String text = (Boolean.TRUE.equals(week.getFinal$()) ? "Week " : "So far week ") + week.getWeek() + " has "
                + Say.count(week.getWorkSets(), "work set") + "."
                + named(week, VolumeStatus.UNDER, " Under their minimum (MEV): ")
                + named(week, VolumeStatus.OVER, " At or over what you recover from (MRV): ");
        return new Answer(text, List.of(new Intent.Volume(week)));
    }

    private static String named(WeekReview week, VolumeStatus status, String opening) {
        List<MuscleWeek> muscles = week.getMuscles().stream()
                .filter(muscle -> muscle.getStatus() == status)
                .toList();
        return muscles.isEmpty()
                ? ""
                : muscles.stream()
                        .map(muscle -> muscle.getMuscle().replace('_', ' ') + " " + Say.number(muscle.getHardSets(), 1))
                        .collect(Collectors.joining(", ", opening, "."));
    }
}
