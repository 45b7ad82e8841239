package dev.trainer2.science;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A running history")
class RunningHistoryTest {
    private static final Catalogue CATALOGUE = Facts.CATALOGUE;

    @Property(tries = 400)
    @Label("012-AC10 a history that grows is at every step the same as one folded at once, in any order and batching")
    void equalsTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 250) int facts) {
        Random random = new Random(seed);
        List<Fact> arriving = new ArrayList<>(new RandomFacts(random).log(facts));
        if (random.nextBoolean()) {
            Collections.sort(arriving);
            late(arriving, random);
        } else {
            Collections.shuffle(arriving, random);
        }
        RunningHistory running = new RunningHistory(random.nextInt(4) == 0 ? Catalogue.EMPTY : CATALOGUE);
        TreeSet<Fact> known = new TreeSet<>();
        for (int at = 0; at < arriving.size(); ) {
            List<Fact> batch = arriving.subList(at, Math.min(arriving.size(), at + 1 + random.nextInt(12)));
            batch.forEach(running::add);
            known.addAll(batch);
            at += batch.size();
            if (random.nextInt(5) == 0) {
                running.follow(CATALOGUE);
            }
            if (random.nextBoolean() || at == arriving.size()) {
                running.follow(CATALOGUE);
                assertThat(running.history()).isEqualTo(new WholeHistory(CATALOGUE, null).fold(known));
            }
        }
        assertThat(running.last()).isEqualTo(known.last());
        assertThat(TrainingHistory.of(arriving, CATALOGUE)).isEqualTo(running.history());
    }

    /** Some come later than they happened, as from a phone that was offline. */
    private static void late(List<Fact> sorted, Random random) {
        for (int n = 0; n < sorted.size() / 10; n++) {
            sorted.add(sorted.remove(random.nextInt(sorted.size())));
        }
    }

    @Property(tries = 200)
    @Label("010-AC3 the sets that plans rest on are those of the last half year without unlikely ones")
    void likelySets(@ForAll long seed, @ForAll @IntRange(min = 1, max = 250) int facts) {
        List<Fact> log = new RandomFacts(new Random(seed)).log(facts);
        RunningHistory running = new RunningHistory(CATALOGUE);
        log.forEach(running::add);
        Set<String> unlikely = TrainingHistory.unlikely(log, CATALOGUE).keySet();
        Duration window = Duration.ofDays(30);
        var end = log.stream()
                .filter(fact -> fact.detail() instanceof Fact.SetDone)
                .map(Fact::occurredAt)
                .max(java.time.Instant::compareTo);
        TrainingHistory whole = new WholeHistory(CATALOGUE, Set.of())
                .fold(new TreeSet<>(log.stream()
                        .filter(fact -> !(fact.detail() instanceof Fact.SetDone set)
                                || !fact.occurredAt().isBefore(end.orElseThrow().minus(window))
                                        && !unlikely.contains(set.setId()))
                        .toList()));
        assertThat(sets(running.likelySets(window))).isEqualTo(sets(whole));
    }

    private static Map<LocalDate, List<WeeklyReview.Entry>> sets(TrainingHistory history) {
        return history.days().values().stream()
                .filter(day -> !day.sets().isEmpty())
                .collect(Collectors.toMap(TrainingDay::date, TrainingDay::sets, (a, b) -> a, TreeMap::new));
    }

    @Example
    @Label("023-AC10 a set adds up its own day again and no other, however many there are")
    void touchesOneDay() {
        RunningHistory running = new RunningHistory(CATALOGUE);
        LocalDate first = LocalDate.of(2016, 1, 4);
        for (int day = 0; day < 500; day++) {
            running.add(Facts.set("set " + day, first.plusDays(7L * day), "Bench", 100, 5));
        }
        TrainingHistory before = running.history();
        running.takeTouchedWorkouts();
        LocalDate today = first.plusDays(7L * 499);
        running.add(
                Facts.fact("next", Facts.at(today, 5), Facts.done("next", "workout " + today, "Bench", 100, 5, 8.0)));
        TrainingHistory after = running.history();
        List<LocalDate> folded = after.days().keySet().stream()
                .filter(date -> after.days().get(date) != before.days().get(date))
                .toList();
        assertThat(folded).containsExactly(today);
        assertThat(running.takeTouchedWorkouts()).containsExactly("workout " + today);
    }
}
