package dev.trainer2.streams.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.events.AthleteLift;
import dev.trainer2.events.AthleteWorkout;
import dev.trainer2.events.LogPosition;
import dev.trainer2.events.TrainingEvent;
import dev.trainer2.science.CatalogExercise;
import dev.trainer2.science.Catalogue;
import dev.trainer2.streams.Driver;
import dev.trainer2.streams.log.AthleteLog;
import dev.trainer2.streams.log.EventOrder;
import dev.trainer2.streams.whole.WholeFold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

@Label("The views of an athlete")
class AthleteFoldTest {
    private static final LogPosition CURSOR = new LogPosition(0, 0L);
    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            exercise("Barbell_Squat", "Barbell Squat", "barbell", "quadriceps"),
            exercise("Bench", "Bench Press", "barbell", "chest"),
            exercise("Pullups", "Pullups", "body only", "lats")));

    private static CatalogExercise exercise(String id, String name, String equipment, String muscle) {
        return new CatalogExercise(
                id, name, "push", "beginner", "compound", equipment, List.of(muscle), List.of(), "strength");
    }

    @Property(tries = 400)
    @Label("023-AC11 the views that follow each event are those of all events at once, in any order and batching")
    void equalsTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 250) int events) {
        Random random = new Random(seed);
        List<TrainingEvent> arriving = new ArrayList<>(new RandomEvents(random).log(events));
        if (random.nextBoolean()) {
            arriving.sort(EventOrder.OF_HAPPENING);
            late(arriving, random);
        } else {
            Collections.shuffle(arriving, random);
        }
        AthleteFold fold = new AthleteFold(Driver.USER, random.nextInt(4) == 0 ? Catalogue.EMPTY : CATALOGUE);
        AthleteLog log = new AthleteLog();
        Map<String, AthleteWorkout> workouts = new LinkedHashMap<>();
        Map<String, AthleteLift> lifts = new LinkedHashMap<>();
        for (int at = 0; at < arriving.size(); ) {
            List<TrainingEvent> batch = arriving.subList(at, Math.min(arriving.size(), at + 1 + random.nextInt(12)));
            batch.forEach(fold::add);
            batch.forEach(log::add);
            at += batch.size();
            if (random.nextBoolean() || at == arriving.size()) {
                fold.follow(CATALOGUE);
                apply(fold.takeChangedWorkouts(CURSOR), workouts);
                apply(fold.takeChangedLifts(CURSOR), lifts);
                AthleteRows whole = WholeFold.rows(Driver.USER, log.events(), CURSOR, CATALOGUE);
                assertThat(fold.state(CURSOR)).isEqualTo(whole.state());
                assertThat(workouts).isEqualTo(whole.workouts());
                assertThat(lifts).isEqualTo(whole.lifts());
            }
        }
        assertThat(fold.rows(CURSOR)).isEqualTo(WholeFold.rows(Driver.USER, log.events(), CURSOR, CATALOGUE));
    }

    /** Some come later than they happened, as from a phone that was offline. */
    private static void late(List<TrainingEvent> sorted, Random random) {
        for (int n = 0; n < sorted.size() / 10; n++) {
            sorted.add(sorted.remove(random.nextInt(sorted.size())));
        }
    }

    private static <R> void apply(Map<String, @Nullable R> changed, Map<String, R> rows) {
        changed.forEach((key, row) -> {
            if (row == null) {
                rows.remove(key);
            } else {
                rows.put(key, row);
            }
        });
    }

    @Example
    @Label("023-AC10 a set makes the rows of its workout and its lift again and no other, however many there are")
    void touchesItsRows() {
        Instant start = Instant.parse("2016-01-04T17:00:00Z");
        AthleteFold fold = new AthleteFold(Driver.USER, CATALOGUE);
        IntStream.range(0, 500)
                .mapToObj(day -> Driver.set(
                        "set " + day,
                        start.plus(Duration.ofDays(7L * day)),
                        day % 2 == 0 ? "Bench Press" : "Pullups",
                        60,
                        5,
                        null))
                .forEach(fold::add);
        fold.takeChangedWorkouts(CURSOR);
        fold.takeChangedLifts(CURSOR);
        Instant now = start.plus(Duration.ofDays(7L * 499)).plusSeconds(90);
        fold.add(Driver.set("next", now, "Pullups", 10, 8, null));
        assertThat(fold.takeChangedWorkouts(CURSOR).keySet())
                .containsExactly("workout " + now.toString().substring(0, 10));
        assertThat(fold.takeChangedLifts(CURSOR).keySet()).containsExactly("pullups");
    }
}
