package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.gateway.imports.log.FileDoubts.Doubt;
import dev.trainer2.science.Catalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Unlikely sets of an import")
class FileDoubtsTest {
    private static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    private static final String HEAD = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n";
    private final AthleteLog log = new AthleteLog();

    private static String day(int day, String weight, int reps) {
        return "Push,\"%d Mar 2025, 18:00\",\"%d Mar 2025, 19:00\",Bench Press (Barbell),0,normal,%s,%d\n"
                .formatted(day, day, weight, reps);
    }

    private List<Doubt> doubts(String rows) {
        ImportedLog file = Fixtures.readText(HEAD + rows);
        FileDoubts doubts = new FileDoubts();
        log.each((event, imported) -> doubts.add(
                event.type(), event.eventId(), event.occurredAt(), event.zone().getId(), event.payload()));
        return doubts.of(log.imports(file, false), CATALOGUE);
    }

    @Test
    @DisplayName("002-AC32 are listed with the likely mistake: a decimal point, a unit, repetitions")
    void listed() {
        String before = day(3, "37.5", 8) + day(5, "37.5", 8) + day(7, "40", 8);
        List<Doubt> doubts = doubts(before + day(10, "375", 8) + day(12, "88.18", 8) + day(14, "40", 80));
        assertThat(doubts)
                .extracting(Doubt::date, Doubt::exerciseName, Doubt::set, Doubt::mistake, Doubt::likely)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "2025-03-10", "Bench Press (Barbell)", "375 kg × 8", "DECIMAL_POINT", "37.5 kg"),
                        org.assertj.core.groups.Tuple.tuple(
                                "2025-03-12", "Bench Press (Barbell)", "88.18 kg × 8", "UNIT", "88.18 lb"),
                        org.assertj.core.groups.Tuple.tuple(
                                "2025-03-14", "Bench Press (Barbell)", "40 kg × 80", "REPS", null));
    }

    @Test
    @DisplayName("002-AC32 are judged by what the log has, and those that were confirmed are not listed again")
    void byTheLog() {
        assertThat(doubts(day(3, "37.5", 8) + day(5, "37.5", 8) + day(7, "40", 8)))
                .isEmpty();
        List<Doubt> doubts = doubts(day(10, "375", 8));
        assertThat(doubts).hasSize(1);
        log.says("SetConfirmed", Map.of("setId", doubts.getFirst().setId()));
        assertThat(doubts(day(10, "376", 8))).isEmpty();
    }
}
