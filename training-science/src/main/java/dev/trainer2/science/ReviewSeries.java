package dev.trainer2.science;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of every week of a fatigue series. {@link #next} reviews only the weeks a change can have touched and gives,
 * bit for bit, what reviewing all of them would.
 */
public final class ReviewSeries {
    /** The reviews of nobody. */
    public static final ReviewSeries NONE = new ReviewSeries(FatigueSeries.NONE, List.of(), 0);

    private final FatigueSeries fatigue;
    private final List<WeeklyReviews.Week> weeks;
    private final int changedFrom;

    private ReviewSeries(FatigueSeries fatigue, List<WeeklyReviews.Week> weeks, int changedFrom) {
        this.fatigue = fatigue;
        this.weeks = weeks;
        this.changedFrom = changedFrom;
    }

    /** All weeks of a history up to the athlete's today. */
    public static ReviewSeries of(TrainingHistory history, LocalDate asOf) {
        return NONE.next(history, asOf);
    }

    /** The reviews after a change of the history or of the day. */
    public ReviewSeries next(TrainingHistory changed, LocalDate today) {
        FatigueSeries next = fatigue.next(changed, today);
        int known = known(next);
        List<WeeklyReviews.Week> nextWeeks = WeeklyReviews.extend(weeks.subList(0, known), input(next, known));
        return new ReviewSeries(next, nextWeeks, known);
    }

    /** Weeks that hold as they are: ended before the change, under the same landmarks, plans and absences, from the same start. */
    private int known(FatigueSeries next) {
        TrainingHistory before = fatigue.history();
        TrainingHistory after = next.history();
        boolean sameFrame = before.landmarks().equals(after.landmarks())
                && before.planned().equals(after.planned())
                && before.absences().equals(after.absences())
                && !weeks.isEmpty()
                && next.first() != null
                && next.first().equals(fatigue.first());
        if (!sameFrame) {
            return 0;
        }
        // a week still running, then or now, is judged by the day it has reached
        LocalDate from = min(next.changedFrom(), min(fatigue.asOf(), next.asOf()));
        return (int) weeks.stream()
                .takeWhile(week -> week.review().monday().plusDays(6).isBefore(from))
                .count();
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Reviews from the first that may differ from the series this one was made from, oldest first. */
    public List<WeeklyReview> changed() {
        return reviews().subList(Math.min(changedFrom, weeks.size()), weeks.size());
    }

    /** All reviews, oldest first. */
    public List<WeeklyReview> reviews() {
        return weeks.stream().map(WeeklyReviews.Week::review).toList();
    }

    /**
     * Whether a week has a row of its own: it was planned, or one of its days is not quiet. The others follow from the one before
     * them, see {@link QuietDays}.
     */
    public boolean isTold(WeeklyReview week) {
        LocalDate monday = week.monday();
        return week.plannedSessions() != null
                || !fatigue.isQuiet(monday)
                || !fatigue.history()
                        .days()
                        .subMap(monday, true, monday.plusDays(6), true)
                        .isEmpty();
    }

    /** The reviews that have rows, oldest first. */
    public List<WeeklyReview> told() {
        return reviews().stream().filter(this::isTold).toList();
    }

    /** The last review that has a row; empty when none has. */
    public Optional<WeeklyReview> lastTold() {
        return weeks.reversed().stream()
                .map(WeeklyReviews.Week::review)
                .filter(this::isTold)
                .findFirst();
    }

    /** What the weeks rest on. */
    public FatigueSeries fatigue() {
        return fatigue;
    }

    /**
     * Sixteen hexadecimal digits that stand for the sets of a week and the landmarks they were held against, as the athlete
     * gave them: two reviews with equal facts differ by nothing the athlete did in that week.
     */
    public String facts(LocalDate monday) {
        MessageDigest sha = sha256();
        entries(monday).stream()
                .map(ReviewSeries::fact)
                .forEach(text -> sha.update(text.getBytes(StandardCharsets.UTF_8)));
        new TreeMap<>(fatigue.history().landmarks())
                .forEach((muscle, landmarks) ->
                        sha.update((muscle + " " + landmarks + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest(), 0, 8);
    }

    /** The work sets of a week, in order. */
    public List<WeeklyReview.Entry> entries(LocalDate monday) {
        return fatigue.history().days().subMap(monday, true, monday.plusDays(6), true).values().stream()
                .flatMap(day -> day.sets().stream())
                .toList();
    }

    /** What the athlete said of a set; not what the catalogue makes of its name. */
    private static String fact(WeeklyReview.Entry entry) {
        return entry.eventId() + " " + entry.exercise() + " " + entry.done().exerciseName() + " "
                + entry.done().set() + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the weeks after those that are known are made of. */
    private static WeeklyReview.History input(FatigueSeries fatigue, int known) {
        TrainingHistory history = fatigue.history();
        LocalDate first = fatigue.first();
        LocalDate from = first == null || known == 0
                ? LocalDate.MIN
                : WeeklyReviews.mondayOf(first).plusWeeks(known);
        List<WeeklyReview.Entry> entries = new ArrayList<>();
        Map<LocalDate, Integer> sessions = new HashMap<>();
        Map<LocalDate, Readiness> readiness = new HashMap<>();
        history.days().tailMap(from, true).headMap(fatigue.asOf(), true).forEach((date, day) -> {
            entries.addAll(day.sets());
            sessions.put(date, day.sessions().size());
            @Nullable CheckIn checkIn = day.checkIn();
            if (checkIn != null) {
                readinessOf(checkIn, fatigue).ifPresent(score -> readiness.put(date, score));
            }
        });
        return new WeeklyReview.History(
                entries,
                sessions,
                fatigue.fatigue(),
                readiness,
                fatigue.signalsFrom(from),
                history.planned(),
                history.landmarks(),
                history.absences(),
                fatigue.asOf());
    }

    private static Optional<Readiness> readinessOf(CheckIn checkIn, FatigueSeries fatigue) {
        return Readiness.of(checkIn, fatigue.fatigueOf(checkIn.date().minusDays(1)));
    }
}
