package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Label("A long break")
@DisplayName("A long break")
class QuietDaysTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant START = Instant.parse("2019-03-03T17:00:00Z");

    @Property(tries = 60)
    @Label("012-AC40 the days without rows have, computed from the row before them, what the whole series has")
    void sameValues(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate today = LocalDate.of(2019, 3, 3).plusDays(400 + random.nextInt(2_000));
        FatigueSeries series = FatigueSeries.of(history(random), today);
        List<FatigueSeries.Day> told = series.daysFrom(LocalDate.MIN);
        for (int i = 0; i < told.size(); i++) {
            FatigueDay last = told.get(i).fatigue();
            LocalDate next = i + 1 < told.size() ? told.get(i + 1).date() : today.plusDays(1);
            if (last != null) {
                for (FatigueDay quiet : QuietDays.after(last, next.minusDays(1))) {
                    assertThat(quiet).isEqualTo(series.fatigueOf(quiet.date()));
                    assertThat(QuietDays.loadSignal(quiet).stream().toList())
                            .isEqualTo(series.day(quiet.date()).signals());
                }
            }
        }
        assertThat(series.lastTold()).contains(told.getLast().date());
    }

    @Property(tries = 40)
    @Label("012-AC40 a week without a row has no session, no set and the recommendation of an empty week")
    void sameWeeks(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate today = LocalDate.of(2019, 3, 3).plusDays(400 + random.nextInt(2_000));
        ReviewSeries series = ReviewSeries.of(history(random), today);
        for (WeeklyReview week : series.reviews()) {
            if (!series.isTold(week)) {
                assertThat(week.workSets()).isZero();
                assertThat(week.sessions()).isZero();
                assertThat(week.streakWeeks()).isZero();
                assertThat(week.signals()).isEmpty();
                assertThat(week.records()).isEmpty();
                assertThat(week.readinessMean()).isNull();
                assertThat(week.focus()).isEqualTo(QuietDays.focus(week.ended()));
                assertThat(WeekNarrative.of(week)).isEqualTo(WeekNarrative.withoutSets(week.week(), week.focus()));
            }
        }
    }

    @Test
    @DisplayName("012-AC40 one set of 1990 leaves half a year of rows, not one for each day since")
    void oneSetOf1990() {
        TreeSet<Fact> facts = new TreeSet<>(List.of(set("old", Instant.parse("1990-01-02T10:00:00Z"))));
        LocalDate today = LocalDate.of(2026, 11, 30);
        ReviewSeries series = ReviewSeries.of(TrainingHistory.of(facts, Catalogue.EMPTY), today);
        assertThat(series.fatigue().fatigue()).hasSize(13_482);
        assertThat(series.fatigue().daysFrom(LocalDate.MIN)).hasSize(FatigueSeries.TOLD_DAYS + 1);
        assertThat(series.told()).hasSize(27);
    }

    private static TrainingHistory history(Random random) {
        TreeSet<Fact> facts = new TreeSet<>();
        facts.add(set("first", START));
        for (int n = 0; n < 1 + random.nextInt(12); n++) {
            Instant at = START.plus(Duration.ofDays(random.nextInt(2_300)));
            facts.add(
                    random.nextInt(4) == 0
                            ? new Fact("check-in-" + n, at, ZURICH, new Fact.CheckedIn(checkIn(random, at)))
                            : set("set-" + n, at));
        }
        if (random.nextBoolean()) {
            facts.add(new Fact(
                    "plan",
                    START,
                    ZURICH,
                    new Fact.Planned(
                            LocalDate.of(2020, 3, 2).plusWeeks(random.nextInt(90)), new PlannedWeek(3, List.of()))));
        }
        facts.add(new Fact("profile", START, ZURICH, new Fact.Profile(ZURICH, Map.of(), null)));
        return TrainingHistory.of(facts, Catalogue.EMPTY);
    }

    private static CheckIn checkIn(Random random, Instant at) {
        return new CheckIn(at.atZone(ZURICH).toLocalDate(), 4.0, (double) random.nextInt(11), null, null, true);
    }

    private static Fact set(String id, Instant at) {
        return new Fact(
                id,
                at,
                ZURICH,
                new Fact.SetDone(
                        id,
                        "workout-" + id,
                        null,
                        "Barbell Squat",
                        SetType.WORKING,
                        new Load(100, Unit.KG),
                        5,
                        null,
                        8.0));
    }
}
