package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A log with any nonsense in its cells")
class HostileCellsPropertyTest {
    private static final String HEVY =
            "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,"
                    + "set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe";
    private static final List<String> NUMBERS = List.of(
            "",
            "0",
            "-0",
            "5",
            "5.0",
            "12,5",
            "-20",
            "1e3",
            "1e99",
            "1e-99",
            "1000",
            "1000.0000000000001",
            "1001",
            "10000",
            "NaN",
            "Infinity",
            "-Infinity",
            "null",
            "½",
            "٣",
            "1 000",
            "5 5",
            "1,234.5",
            "1.234,5",
            "0x10",
            "1,2.5",
            "99999999999999999999999999",
            "−5",
            "10",
            "10.5",
            "11",
            "0.0001",
            "86400.4",
            "--5",
            "5kg");
    private static final List<String> TIMES = List.of(
            "",
            "1 Jan 1970, 00:00",
            "31 Dec 1989, 23:59",
            "1 Jan 1990, 00:30",
            "29 Feb 2023, 10:00",
            "3 Mar 2025, 18:00",
            "Mar 3, 2025, 6:00 PM",
            "3 Mar 2025, 25:00",
            "3 Mar 2199, 18:00",
            "2 Dec 2026, 14:00",
            "2 Dec 2026, 12:59",
            "3 Mar 999999999999, 18:00",
            "2025-03-03T18:00:00+99:00",
            "yesterday");
    private static final List<String> TEXTS = List.of(
            "", " ", "\u00A0", "Squat", "a\u0001b", "😀".repeat(120), "x".repeat(201), "y".repeat(4_001), "\uFFFD");

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> number = Arbitraries.of(NUMBERS);
        Arbitrary<String> time = Arbitraries.of(TIMES);
        Arbitrary<String> text = Arbitraries.of(TEXTS);
        Arbitrary<String> type = Arbitraries.of("normal", "warmup", "dropset", "failure", "", "myoreps");
        List<Arbitrary<String>> cells = List.of(
                text, time, time, text, text, number, text, number, type, number, number, number, number, number);
        return Combinators.combine(cells)
                .as(values -> values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Rows that are sound keep the file from being refused as damaged, so that the odd ones are judged one by one. */
    @Property(tries = 1_000)
    @Label("gives only events the athlete's log takes, and a reason for each row left out")
    void neverAnEventTheLogWouldRefuse(@ForAll("rows") List<String> odd) {
        String sound = ",\"3 Mar 2025, 18:00\",,,Squat,,,0,normal,100,5,,,8\n";
        String file = HEVY + "\n" + sound.repeat(odd.size()) + String.join("\n", odd);
        ImportedLog log = Fixtures.readText(file);
        assertThat(AcceptedByTheLog.faults(log)).isEmpty();
        assertThat(log.sets() + log.skipped().size()).isEqualTo(log.rowsRead());
        assertThat(Fixtures.ids(log)).doesNotHaveDuplicates();
    }
}
