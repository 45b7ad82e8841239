package dev.trainer2.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The made-up season, week by week. Pure: the same first day and zone give the same events, and a later today only adds to
 * them.
 */
final class DemoWeeks {
    private static final long SEED = 26;

    private final LocalDate first;
    private final DemoEvents events;

    private DemoWeeks(LocalDate first, ZoneId zone) {
        this.first = first;
        this.events = new DemoEvents(first, zone);
    }

    /** The Monday on which the season begins that goes on today. */
    static LocalDate firstDay(LocalDate today) {
        return today.minusDays(today.getDayOfWeek().getValue() - 1L).minusWeeks(DemoSeasonShape.WEEKS);
    }

    /**
     * What the athlete did before today, as events for the API in the order of their days; the first is a body weight.
     *
     * @param first a Monday
     */
    static List<Map<String, Object>> training(LocalDate first, ZoneId zone, LocalDate today) {
        DemoWeeks season = new DemoWeeks(first, zone);
        long weeks = ChronoUnit.WEEKS.between(first, today) + 1;
        for (int week = 0; week < weeks; week++) {
            season.week(week);
        }
        return season.events.before(today);
    }

    /**
     * The answers of the form, filled in now; the coach takes them as the wish for a plan of the week they are of.
     *
     * @param first day of the season
     */
    static Map<String, Object> onboarding(LocalDate first, ZonedDateTime now) {
        DemoEvents events = new DemoEvents(first, now.getZone());
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("displayName", "Demo");
        answers.put("goal", "HYPERTROPHY");
        answers.put("experience", "INTERMEDIATE");
        answers.put("daysPerWeek", DemoLift.WEEK.size());
        answers.put("sessionMinutes", 75);
        answers.put("equipment", List.of("barbell", "dumbbell", "cable", "machine"));
        answers.put("excludedExercises", List.of());
        answers.put("limitations", List.of());
        answers.put("unit", "kg");
        events.add("onboarding", "UserOnboarded", now.toLocalDate(), now.toLocalTime(), answers);
        return events.before(now.toLocalDate().plusDays(1)).getFirst();
    }

    private void week(int week) {
        LocalDate monday = first.plusWeeks(week);
        // a week has chance of its own, so that a season that goes on leaves the weeks before as they were
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + week);
        DemoTraining training = new DemoTraining(events, monday, week, random);
        for (int n = 0; n < 7; n++) {
            int day = n;
            morning(week, monday.plusDays(day), random);
            conditioning(week, monday.plusDays(day), random);
            if (week != DemoSeasonShape.MISSED) {
                DemoLift.WEEK.stream().filter(session -> session.day() == day).forEach(training::train);
            }
            pain(week, monday.plusDays(day));
        }
    }

    private void morning(int week, LocalDate day, SplittableRandom random) {
        int weekday = day.getDayOfWeek().getValue();
        LocalTime up = LocalTime.of(weekday < 6 ? 6 : 8, random.nextInt(10, 50));
        if (weekday == 1 || weekday == 4) {
            double kg = 78.2 + 0.06 * week + (random.nextDouble() - 0.5) * 0.9;
            Map<String, Object> load = Map.of("value", Math.round(kg * 10) / 10.0, "unit", "kg");
            events.add(day + "/weight", "BodyweightLogged", day, up, Map.of("load", load));
        }
        if (random.nextInt(100) < 85) {
            Map<String, Object> checkIn = new LinkedHashMap<>();
            checkIn.put("date", day.toString());
            checkIn.put("sleepHours", 6.5 + random.nextInt(5) / 2.0);
            checkIn.put("soreness", answer(DemoSeasonShape.soreness(week), random));
            checkIn.put("stress", answer(weekday < 6 ? 3.5 : 2, random));
            checkIn.put("motivation", answer(7.5 - DemoSeasonShape.soreness(week) / 4, random));
            if (random.nextInt(25) == 0) {
                checkIn.put("note", "neighbours had a party");
            }
            events.add(day + "/check-in", "ReadinessCheckedIn", day, up.plusMinutes(4), checkIn);
        }
    }

    private static double answer(double mean, SplittableRandom random) {
        return Math.clamp(Math.round(mean + (random.nextDouble() - 0.5) * 3), 0, 10);
    }

    private void conditioning(int week, LocalDate day, SplittableRandom random) {
        int weekday = day.getDayOfWeek().getValue();
        if (week == DemoSeasonShape.MISSED) {
            if (weekday == 3 || weekday == 6) {
                conditioned(day, "hike", random.nextInt(100, 160), 4, 0);
            }
        } else if (weekday == 2) {
            int minutes = random.nextInt(28, 42);
            conditioned(day, "run", minutes, 4.5, minutes * 175.0);
        } else if (weekday == 4 && week % 2 == 0) {
            conditioned(day, "bike", random.nextInt(35, 50), 4, 0);
        }
    }

    private void conditioned(LocalDate day, String kind, int minutes, double rpe, double meters) {
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("kind", kind);
        done.put("minutes", minutes);
        done.put("sessionRpe", rpe);
        if (meters > 0) {
            done.put("distanceMeters", meters);
        }
        events.add(day + "/" + kind, "ConditioningLogged", day, LocalTime.of(17, 40), done);
    }

    /** A knee in the ninth and a shoulder in the twentieth week, both over within days. */
    private void pain(int week, LocalDate day) {
        int weekday = day.getDayOfWeek().getValue();
        LocalTime evening = LocalTime.of(21, 0);
        if (week == 8 && weekday == 3) {
            Map<String, Object> knee = Map.of(
                    "area",
                    "knee",
                    "severity",
                    3,
                    "exerciseId",
                    "Barbell_Squat",
                    "note",
                    "right knee, on the way down");
            events.add(day + "/pain", "PainReported", day, evening, knee);
        } else if (week == 9 && weekday == 7) {
            events.add(
                    day + "/pain", "PainCleared", day, evening, Map.of("area", "knee", "exerciseId", "Barbell_Squat"));
        } else if (week == 19 && weekday == 5) {
            Map<String, Object> shoulder =
                    Map.of("area", "shoulder", "severity", 4, "note", "front of it, when pressing");
            events.add(day + "/pain", "PainReported", day, evening, shoulder);
        } else if (week == 20 && weekday == 6) {
            events.add(day + "/pain", "PainCleared", day, evening, Map.of("area", "shoulder"));
        }
    }
}
