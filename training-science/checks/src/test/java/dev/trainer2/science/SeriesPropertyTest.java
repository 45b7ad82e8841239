package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The series of an athlete")
class SeriesPropertyTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant START = Instant.parse("2025-03-03T17:00:00Z");
    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            new CatalogExercise(
                    "Barbell_Squat",
                    "Barbell Squat",
                    "push",
                    "beginner",
                    "compound",
                    "barbell",
                    List.of("quadriceps"),
                    List.of("glutes"),
                    "strength"),
            new CatalogExercise(
                    "Pullups",
                    "Pullups",
                    "pull",
                    "beginner",
                    "compound",
                    "body only",
                    List.of("lats"),
                    List.of("biceps"),
                    "strength")));

    private static final Fact.SetDone LATE = new Fact.SetDone(
            "late-set", "late", null, "Barbell Squat", SetType.WORKING, new Load(100, Unit.KG), 5, null, 8.0);

    @Property(tries = 150)
    @Label(
            "012-AC10 is the same bit for bit in any order and batching, with repeats, corrections and removals: incremental"
                    + " equals full")
    void incrementalEqualsFull(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int facts) {
        Random random = new Random(seed);
        List<Fact> log = log(random, facts);
        LocalDate asOf = LocalDate.of(2025, 3, 3).plusDays(random.nextInt(90));
        TreeSet<Fact> all = new TreeSet<>(log);
        FatigueSeries full = FatigueSeries.of(TrainingHistory.of(all, CATALOGUE), asOf);
        ReviewSeries reviews = ReviewSeries.of(TrainingHistory.of(all, CATALOGUE), asOf);

        List<Fact> arriving = new ArrayList<>(log);
        arriving.addAll(log.subList(0, log.size() / 2)); // half of them twice
        Collections.shuffle(arriving, random);
        TreeSet<Fact> known = new TreeSet<>();
        FatigueSeries series = FatigueSeries.NONE;
        ReviewSeries weeks = ReviewSeries.NONE;
        for (int at = 0; at < arriving.size(); ) {
            int batch = Math.min(arriving.size() - at, 1 + random.nextInt(5));
            known.addAll(arriving.subList(at, at + batch));
            at += batch;
            boolean last = at >= arriving.size();
            // days turn, and zones may set them back, between batches
            LocalDate today = last ? asOf : asOf.minusDays(random.nextInt(20)).plusDays(random.nextInt(4));
            TrainingHistory history = TrainingHistory.of(known, CATALOGUE);
            series = series.next(history, today);
            weeks = weeks.next(history, today);
        }
        assertThat(series.daysFrom(LocalDate.MIN)).isEqualTo(full.daysFrom(LocalDate.MIN));
        assertThat(series.signals()).isEqualTo(full.signals());
        assertThat(weeks.reviews()).isEqualTo(reviews.reviews());
    }

    @Property(tries = 50)
    @Label("012-AC11 days before a late event stay as they were, and the series says from where it changed")
    void lateEvent(@ForAll long seed) {
        Random random = new Random(seed);
        TreeSet<Fact> facts = new TreeSet<>(log(random, 80));
        LocalDate asOf = LocalDate.of(2025, 5, 20);
        FatigueSeries before = FatigueSeries.of(TrainingHistory.of(facts, CATALOGUE), asOf);
        Fact late = fact("late", START.plus(Duration.ofDays(30)), LATE);
        facts.add(late);
        FatigueSeries after = before.next(TrainingHistory.of(facts, CATALOGUE), asOf);
        if (!before.fatigue().isEmpty()
                && !late.day().isBefore(before.fatigue().getFirst().date())) {
            // a late set may change the verdict on a later one, whose session may have begun before
            assertThat(after.changedFrom()).isBeforeOrEqualTo(late.day());
            assertThat(after.fatigueOf(late.day())).isNotEqualTo(before.fatigueOf(late.day()));
        }
        LocalDate day = late.day().minusDays(1);
        if (!before.fatigue().isEmpty() && before.fatigue().getFirst().date().isBefore(day)) {
            assertThat(after.fatigueOf(day)).isEqualTo(before.fatigueOf(day));
        }
    }

    private static List<Fact> log(Random random, int facts) {
        return IntStream.range(0, facts).mapToObj(n -> fact(random, n)).toList();
    }

    private static Fact fact(Random random, int n) {
        Instant at = START.plus(Duration.ofHours(random.nextInt(80 * 24)));
        String id = String.format("%04d", n);
        return switch (random.nextInt(12)) {
            case 0 -> fact(id, at, new Fact.SetRemoved(setId(random)));
            case 1 -> fact(id, at, new Fact.SetCorrected(setDone(random, setId(random))));
            case 2 -> fact(id, at, new Fact.ConditioningDone(new Conditioning(20 + random.nextInt(40), null)));
            case 3, 4 -> fact(id, at, new Fact.CheckedIn(checkIn(random, at)));
            case 5 -> fact(id, at, new Fact.Weighed(new Load(80 + random.nextDouble(), Unit.KG)));
            case 6 ->
                fact(
                        id,
                        at,
                        random.nextBoolean()
                                ? new Fact.Named("Klimmzug", "Pullups")
                                : new Fact.Profile(ZURICH, Map.of(Muscle.CHEST, new Landmarks(4, 10, 10 + n)), null));
            default -> set(random, id, at);
        };
    }

    private static Fact set(Random random, String id, Instant at) {
        return fact(id, at, setDone(random, setId(random)));
    }

    private static Fact.SetDone setDone(Random random, String id) {
        return new Fact.SetDone(
                id,
                "workout-" + random.nextInt(40),
                null,
                List.of("Barbell Squat", "Klimmzug", "Barbell Squat", "Farmer's Walk")
                        .get(random.nextInt(4)),
                SetType.values()[random.nextInt(SetType.values().length)],
                new Load(20 + random.nextInt(100), random.nextBoolean() ? Unit.KG : Unit.LB),
                random.nextInt(16),
                random.nextInt(5) == 0 ? 45 : null,
                random.nextBoolean() ? 5 + random.nextInt(11) / 2.0 : null);
    }

    private static String setId(Random random) {
        return "set-" + random.nextInt(90);
    }

    private static CheckIn checkIn(Random random, Instant at) {
        return new CheckIn(
                at.atZone(ZURICH).toLocalDate().minusDays(random.nextInt(3)),
                random.nextBoolean() ? 4.0 + random.nextInt(6) : null,
                (double) random.nextInt(11),
                random.nextBoolean() ? (double) random.nextInt(11) : null,
                null,
                random.nextInt(6) == 0);
    }

    private static Fact fact(String id, Instant at, Fact.Detail detail) {
        return new Fact(id, at, ZURICH, detail);
    }
}
