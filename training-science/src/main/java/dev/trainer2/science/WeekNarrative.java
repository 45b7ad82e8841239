package dev.trainer2.science;

import java.util.Locale;

/** A week in sentences, made of its numbers alone. */
public final class WeekNarrative {
    private WeekNarrative() {}

    /** Two to four English sentences; kilograms without decimals. */
    public static String of(WeeklyReview review) {
        if (review.workSets() == 0) {
            return withoutSets(review.week(), review.focus());
        }
        StringBuilder text = new StringBuilder(count(review.sessions(), "session"))
                .append(" with ")
                .append(count(review.workSets(), "work set"))
                .append(String.format(Locale.ENGLISH, " and %,.0f kg of tonnage", review.tonnageKg()));
        if (review.meanRpe() != null) {
            text.append(String.format(
                    Locale.ENGLISH,
                    ", at a mean RPE of %.1f (reported on %.0f %% of the sets)",
                    review.meanRpe(),
                    100 * review.rpeCoverage()));
        }
        text.append('.');
        if (!review.records().isEmpty()) {
            WeeklyReview.PersonalRecord best = review.records().getFirst();
            text.append(String.format(
                    Locale.ENGLISH,
                    " %s, %s first: %.1f kg estimated, %.1f kg before.",
                    count(lifts(review), "record"),
                    best.exerciseName(),
                    best.e1rmKg(),
                    best.previousKg()));
        }
        if (review.streakWeeks() > 1) {
            text.append(" Week ").append(review.streakWeeks()).append(" in a row.");
        }
        return text.append(' ').append(sentence(review.focus())).toString();
    }

    /** A lift by two methods is one record to tell of. */
    private static int lifts(WeeklyReview review) {
        return (int) review.records().stream()
                .map(WeeklyReview.PersonalRecord::exercise)
                .distinct()
                .count();
    }

    /** A week without a set. */
    public static String withoutSets(String week, WeeklyReview.Focus focus) {
        return "No sets were logged in " + week + ". " + sentence(focus);
    }

    private static String sentence(WeeklyReview.Focus focus) {
        return focus.what() + ": " + focus.why() + ".";
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
