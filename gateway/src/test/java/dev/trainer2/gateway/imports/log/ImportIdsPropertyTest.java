package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any log, with rows repeated at will")
class ImportIdsPropertyTest {

    @Provide
    Arbitrary<String> logs() {
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("Squat", "Bench Press (Barbell)", "Plank"),
                        Arbitraries.of("1", "2", "W", "Rest Timer"),
                        Arbitraries.of("", "0", "60", "62.5"),
                        Arbitraries.integers().between(0, 3))
                .as((day, exercise, order, weight, reps) ->
                        "2024-01-0" + day + " 10:00:00,A," + exercise + "," + order + "," + weight + "," + reps);
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(rows -> "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n" + String.join("\n", rows));
    }

    @Property(tries = 200)
    @Label("imported twice gives the same ids, all distinct, every row accounted for")
    void importingTwiceGivesTheSameDistinctIds(@ForAll("logs") String log) {
        byte[] content = log.getBytes(StandardCharsets.UTF_8);
        ImportedLog once = Fixtures.read(content);
        assertThat(Fixtures.read(content)).isEqualTo(once);
        assertThat(Fixtures.ids(once)).doesNotHaveDuplicates();
        assertThat(once.sets() + once.skipped().size()).isEqualTo(once.rowsRead());
    }

    @Property(tries = 100)
    @Label("exported again with more in it repeats the earlier ids")
    void aLongerExportOfTheSameLogRepeatsTheEarlierSets(@ForAll("logs") String log) {
        ImportedLog shorter = Fixtures.readText(log);
        ImportedLog longer = Fixtures.readText(log + "\n2024-02-01 10:00:00,B,Deadlift,1,100,5");
        assertThat(Fixtures.ids(longer)).containsAll(Fixtures.ids(shorter));
    }
}
