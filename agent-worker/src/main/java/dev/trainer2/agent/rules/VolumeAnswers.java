package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.coach.Question;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.WeeklyReviews;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much each muscle had in a week. */
final class VolumeAnswers {
    private VolumeAnswers() {}

    static Answer of(Question question, boolean lastWeek) {
        String wanted = WeeklyReviews.isoWeek(lastWeek ? question.today().minusWeeks(1) : question.today());
        Optional<WeekReview> week = question.reviews().stream()
                .filter(review -> review.getWeek().equals(wanted))
                .findFirst();
        return week.map(VolumeAnswers::of)
                .orElseGet(() -> new Answer(
                        "I have no volume of " + wanted + " yet: it comes with the first work set of the week.",
                        List.of()));
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
