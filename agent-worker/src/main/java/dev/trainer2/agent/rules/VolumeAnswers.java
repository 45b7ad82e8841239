package dev.trainer2.agent.rules;

import dev.trainer2.agent.coach.Answer;
import dev.trainer2.agent.coach.Intent;
import dev.trainer2.agent.understand.Slots;
import dev.trainer2.agent.understand.Span;
import dev.trainer2.events.MuscleWeek;
import dev.trainer2.events.VolumeStatus;
import dev.trainer2.events.WeekReview;
import dev.trainer2.science.Muscle;
import dev.trainer2.science.WeeklyReviews;
import dev.trainer2.science.plan.VolumeDiffs;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much each muscle had in a week, and which had too little. */
final class VolumeAnswers {
    private static final int SHOWN = 4;

    private VolumeAnswers() {}

    static Answer of(Ask ask) {
        Span span = ask.slots().span().orElse(Ranges.thisWeek(ask.question().today()));
        String wanted = WeeklyReviews.isoWeek(span.from());
        boolean current = wanted.equals(WeeklyReviews.isoWeek(ask.question().today()));
        Optional<WeekReview> week = review(ask, wanted);
        if (week.isEmpty()) {
            Answer none = ask.answer(
                    "I have no volume of "
                            + (span.kind() == Span.Kind.THIS_WEEK ? wanted : Ranges.name(ask.voice(), span))
                            + (current
                                    ? " yet: it comes with the first work set of the week."
                                    : " here: I see this week and the last; older weeks are under Reviews.")
                            + latest(ask, current),
                    "Volumen habe ich " + Ranges.name(ask.voice(), span)
                            + (current
                                    ? " noch keins: Es kommt mit dem ersten Arbeitssatz der Woche."
                                    : " hier nicht: Ich sehe diese und die letzte Woche; ältere stehen unter Rückblicke.")
                            + latest(ask, current));
            return current && ask.slots().region() == null ? withLessOfTooMuch(ask, none) : none;
        }
        Slots.Region region = ask.slots().region();
        if (region != null) {
            return new Answer(ofRegion(ask, week.get(), region, span), List.of(new Intent.Volume(week.get())));
        }
        Answer answer = of(ask, week.get());
        return current ? withLessOfTooMuch(ask, answer) : answer;
    }

    private static String latest(Ask ask, boolean current) {
        Slots.Region region = ask.slots().region();
        if (!current || region == null || ask.question().reviews().isEmpty()) {
            return "";
        }
        WeekReview last = ask.question().reviews().getLast();
        return " "
                + ofRegion(
                        ask,
                        last,
                        region,
                        new Span(
                                Ranges.monday(last.getWeek()),
                                Ranges.monday(last.getWeek()).plusDays(6),
                                Span.Kind.WEEK));
    }

    private static Optional<WeekReview> review(Ask ask, String week) {
        return ask.question().reviews().stream()
                .filter(review -> review.getWeek().equals(week))
                .findFirst();
    }

    private static String ofRegion(Ask ask, WeekReview week, Slots.Region region, Span span) {
        List<MuscleWeek> muscles = week.getMuscles().stream()
                .filter(muscle ->
                        region.muscles().stream().anyMatch(one -> one.key().equals(muscle.getMuscle())))
                .toList();
        String when = Ranges.name(ask.voice(), span);
        if (muscles.isEmpty()) {
            return ask.say(
                    "No hard sets for " + Muscles.region(ask.voice(), region) + " " + when + ".",
                    "Keine harten Sätze für " + Muscles.region(ask.voice(), region) + " " + when + ".");
        }
        return muscles.stream()
                .map(muscle -> ask.say(
                        "**" + RangeAnswers.upper(Muscles.name(ask.voice(), muscle.getMuscle())) + "** had **"
                                + sets(ask, muscle) + " hard sets** " + when + against(ask, muscle),
                        "**" + Muscles.name(ask.voice(), muscle.getMuscle()) + "** hatte " + when + " **"
                                + sets(ask, muscle) + " harte Sätze**" + against(ask, muscle)))
                .collect(Collectors.joining(" "));
    }

    private static String sets(Ask ask, MuscleWeek muscle) {
        return ask.voice().number(muscle.getHardSets(), 1);
    }

    private static String against(Ask ask, MuscleWeek muscle) {
        if (muscle.getMev() == null || muscle.getMrv() == null) {
            return ".";
        }
        String range = ask.voice().number(muscle.getMev(), 0)
                + ask.say(" to ", " bis ")
                + ask.voice().number(muscle.getMrv(), 0);
        return ask.say("; " + range + " a week is the useful range.", "; sinnvoll sind " + range + " pro Woche.");
    }

    /** The same with a proposal to cut what the plan has at or over the MRV, unless another one waits for a decision. */
    private static Answer withLessOfTooMuch(Ask ask, Answer answer) {
        return ask.question()
                .week()
                .filter(week -> ask.question().openDiff().isEmpty())
                .flatMap(week -> new VolumeDiffs(ask.question().rules())
                        .overMrv(week, ask.question().today()))
                .map(draft -> Proposing.diff(
                        ask.question(),
                        draft,
                        answer.text() + ask.say("\n\nYour plan has more: ", "\n\nDein Plan hat mehr: "),
                        List.of(),
                        false))
                .map(proposed -> new Answer(
                        proposed.text(),
                        Stream.concat(answer.intents().stream(), proposed.intents().stream())
                                .toList(),
                        proposed.proposals(),
                        proposed.trace()))
                .filter(proposed -> !proposed.proposals().isEmpty())
                .orElse(answer);
    }

    private static Answer of(Ask ask, WeekReview week) {
        boolean over = Boolean.TRUE.equals(week.getFinal$());
        String text = ask.say(
                (over ? "Week " : "So far week ") + week.getWeek() + " has "
                        + ask.voice().sets(week.getWorkSets()).replace(" set", " work set") + ".",
                (over ? "Woche " : "Bisher hat Woche ")
                        + week.getWeek()
                        + (over ? " hat " : " ")
                        + week.getWorkSets()
                        + (week.getWorkSets() == 1 ? " Arbeitssatz." : " Arbeitssätze."));
        return new Answer(
                text
                        + named(
                                ask,
                                week,
                                VolumeStatus.UNDER,
                                ask.say(" Under their minimum (MEV): ", " Unter ihrem Minimum (MEV): "))
                        + named(
                                ask,
                                week,
                                VolumeStatus.OVER,
                                ask.say(
                                        " At or over what you recover from (MRV): ",
                                        " An oder über dem, wovon du dich erholst (MRV): ")),
                List.of(new Intent.Volume(week)));
    }

    private static String named(Ask ask, WeekReview week, VolumeStatus status, String opening) {
        List<MuscleWeek> muscles = week.getMuscles().stream()
                .filter(muscle -> muscle.getStatus() == status)
                .toList();
        return muscles.isEmpty()
                ? ""
                : muscles.stream()
                        .map(muscle -> Muscles.name(ask.voice(), muscle.getMuscle()) + " " + sets(ask, muscle))
                        .collect(Collectors.joining(", ", opening, "."));
    }

    /** Which muscles had too little: of the last whole week, else of the one that runs. */
    static Answer behind(Ask ask) {
        WeekReview week = ask.question().reviews().stream()
                .filter(review -> Boolean.TRUE.equals(review.getFinal$()))
                .reduce((earlier, later) -> later)
                .or(() -> ask.question().reviews().stream().reduce((earlier, later) -> later))
                .orElse(null);
        if (week == null) {
            return Nothing.logged(ask);
        }
        List<MuscleWeek> under = under(week);
        if (under.isEmpty()) {
            return ask.answer(
                    "None: in week " + week.getWeek() + " every muscle had its minimum.",
                    "Keiner: In Woche " + week.getWeek() + " hatte jeder Muskel sein Minimum.",
                    List.of(new Intent.Volume(week)));
        }
        String worst = Muscles.name(ask.voice(), under.getFirst().getMuscle());
        String lines = under.stream()
                .limit(SHOWN)
                .map(muscle -> "\n- **" + Muscles.name(ask.voice(), muscle.getMuscle()) + "** " + sets(ask, muscle)
                        + ask.say(" of at least ", " von mindestens ")
                        + ask.voice().number(muscle.getMev() == null ? 0 : muscle.getMev(), 0))
                .collect(Collectors.joining());
        return ask.answer(
                RangeAnswers.upper(worst) + " is most behind. Hard sets in week " + week.getWeek() + ":\n" + lines
                        + (ask.hasPlan() ? "\n\nShall I propose more for " + worst + "?" : ""),
                worst + " hinkt am meisten hinterher. Harte Sätze in Woche " + week.getWeek() + ":\n" + lines
                        + (ask.hasPlan() ? "\n\nSoll ich mehr für " + worst + " vorschlagen?" : ""),
                List.of(new Intent.Volume(week)));
    }

    private static List<MuscleWeek> under(WeekReview week) {
        return week.getMuscles().stream()
                .filter(muscle -> muscle.getStatus() == VolumeStatus.UNDER)
                .sorted(Comparator.comparingDouble(
                        muscle -> muscle.getMev() == null ? 1 : muscle.getHardSets() / Math.max(1, muscle.getMev())))
                .toList();
    }

    /** The muscle that is most behind. */
    static Optional<Slots.Region> mostBehind(Ask ask) {
        return ask.question().reviews().reversed().stream()
                .flatMap(week -> under(week).stream())
                .findFirst()
                .map(muscle -> Muscle.valueOf(muscle.getMuscle().toUpperCase(Locale.ROOT)))
                .map(muscle -> new Slots.Region(muscle.key().replace('_', ' '), java.util.Set.of(muscle)));
    }
}
