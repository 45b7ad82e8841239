package dev.trainer2.science;

import static dev.trainer2.science.Facts.CATALOGUE;
import static dev.trainer2.science.Facts.at;
import static dev.trainer2.science.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry of body weight, conditioning or a check-in")
class EntriesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Fact RUN = fact("run", at(DAY, 0), run(30));
    private static final Fact CORRECTED = fact("c1", at(DAY, 1), new Fact.EntryCorrected("run", run(45)));
    private static final Fact REMOVED = fact("r1", at(DAY, 2), new Fact.EntryRemoved("run"));

    private static Fact.ConditioningDone run(double minutes) {
        return new Fact.ConditioningDone(new Conditioning(minutes, 6.0));
    }

    private static TrainingHistory history(Fact... facts) {
        return TrainingHistory.of(new TreeSet<>(List.of(facts)), CATALOGUE);
    }

    private static double load(TrainingHistory history) {
        return Objects.requireNonNull(history.days().get(DAY)).load().total();
    }

    @Test
    @DisplayName("006-AC14 is replaced by its last correction in order, which may come before it")
    void corrected() {
        Fact early = fact("c0", at(DAY, -60), new Fact.EntryCorrected("run", run(50)));
        assertThat(load(history(RUN))).isEqualTo(180);
        assertThat(load(history(RUN, CORRECTED))).isEqualTo(270);
        assertThat(load(history(early, RUN))).isEqualTo(300);
        assertThat(load(history(early, RUN, CORRECTED))).isEqualTo(270);
    }

    @Test
    @DisplayName("006-AC14 that was removed stays so, whatever correction comes, in any order")
    void removed() {
        List<Fact> facts = new ArrayList<>(List.of(RUN, CORRECTED, REMOVED));
        Collections.reverse(facts);
        assertThat(TrainingHistory.of(new TreeSet<>(facts), CATALOGUE).days()).isEmpty();
    }

    @Test
    @DisplayName("006-AC14 is not corrected by an entry of another kind")
    void otherKind() {
        Fact other = fact("c1", at(DAY, 1), new Fact.EntryCorrected("run", new Fact.Weighed(new Load(80, Unit.KG))));
        assertThat(load(history(RUN, other))).isEqualTo(180);
    }
}
