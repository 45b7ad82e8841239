package dev.trainer2.science;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Histories of every kind of fact, with instants, workouts, sets and entries that meet often. */
final class RandomFacts {
    private static final Instant START = Instant.parse("2025-03-03T17:00:00Z");
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Zurich"), ZoneId.of("Pacific/Auckland"));
    private static final List<String> NAMES =
            List.of("Bench", "Klimmzug", "Bench", "Farmer's Walk", " bench ", "Incline");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    List<Fact> log(int facts) {
        return IntStream.range(0, facts).mapToObj(this::fact).toList();
    }

    private Fact fact(int n) {
        Instant at = START.plus(Duration.ofMinutes(30L * random.nextInt(80 * 48)));
        return new Fact(eventId(n), at, ZONES.get(random.nextInt(8) == 0 ? 1 : 0), detail(n, at));
    }

    private Fact.Detail detail(int n, Instant at) {
        return switch (random.nextInt(28)) {
            case 0 -> new Fact.SetRemoved(setId());
            case 1, 2 -> new Fact.SetCorrected(set());
            case 3 -> new Fact.SetConfirmed(setId());
            case 4 -> new Fact.ConditioningDone(new Conditioning(20 + random.nextInt(40), null));
            case 5, 6 -> new Fact.CheckedIn(checkIn(at));
            case 7, 8 -> new Fact.Weighed(weight());
            case 9 -> new Fact.EntryRemoved(eventId(random.nextInt(n + 20)));
            case 10, 11 -> new Fact.EntryCorrected(eventId(random.nextInt(n + 20)), entry(at));
            case 12 ->
                new Fact.Named(name(), random.nextInt(3) == 0 ? null : random.nextBoolean() ? "Bench" : "Incline");
            case 13 ->
                new Fact.Profile(
                        random.nextBoolean() ? ZONES.get(random.nextInt(2)) : null,
                        Map.of(Muscle.CHEST, new Landmarks(4, 10, 10 + n)),
                        random.nextBoolean() ? weight() : null);
            case 14 -> new Fact.Planned(monday(at), new PlannedWeek(2, List.of(Set.of("Bench"), Set.of()), List.of()));
            case 15 ->
                new Fact.Away(
                        new Absence("away " + random.nextInt(3), day(at), day(at).plusDays(9), Absence.Reason.ILLNESS));
            case 16 -> new Fact.Returned("away " + random.nextInt(3), day(at));
            default -> set();
        };
    }

    private Fact.Detail entry(Instant at) {
        return switch (random.nextInt(3)) {
            case 0 -> new Fact.Weighed(weight());
            case 1 -> new Fact.CheckedIn(checkIn(at));
            default -> new Fact.ConditioningDone(new Conditioning(5 + random.nextInt(90), 7.0));
        };
    }

    private Load weight() {
        return new Load(60 + random.nextInt(60), Unit.KG);
    }

    private Fact.SetDone set() {
        return new Fact.SetDone(
                setId(),
                "workout-" + random.nextInt(25),
                random.nextInt(4) == 0 ? "Bench" : null,
                name(),
                SetType.values()[random.nextInt(SetType.values().length)],
                random.nextInt(10) == 0 ? null : load(),
                random.nextInt(16),
                random.nextInt(5) == 0 ? 45 : null,
                random.nextBoolean() ? 5 + random.nextInt(11) / 2.0 : null);
    }

    /** Mostly alike, sometimes ten times as much. */
    private Load load() {
        int kilograms = 20 + random.nextInt(40);
        return new Load(random.nextInt(8) == 0 ? 10.0 * kilograms : kilograms, Unit.KG);
    }

    private CheckIn checkIn(Instant at) {
        return new CheckIn(
                day(at).minusDays(random.nextInt(3)), (double) random.nextInt(10), some(), some(), null, false);
    }

    private @Nullable Double some() {
        return random.nextBoolean() ? (double) random.nextInt(11) : null;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String setId() {
        return "set-" + random.nextInt(150);
    }

    private static String eventId(int n) {
        return String.format("%04d", n);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONES.getFirst()).toLocalDate();
    }

    private static LocalDate monday(Instant at) {
        return WeeklyReviews.mondayOf(day(at));
    }
}
