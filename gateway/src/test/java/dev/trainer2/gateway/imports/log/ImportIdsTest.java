package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trainer2.science.Unit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The ids of imported events")
class ImportIdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hevy-kg.csv",
                "hevy-lbs-us.csv",
                "strong-french.csv",
                "strong-odd-rows.csv",
                "fitnotes-lbs.csv",
                "fitbod.csv",
                "liftosaur.csv"
            })
    @DisplayName("are distinct UUIDs in a file, and the same whatever unit and zone are said")
    void stable(String fixture) {
        ImportedLog first = Fixtures.readFixture(fixture);
        ImportedLog again = LogImporter.read(
                new ImportRequest(
                        LogFile.of(Fixtures.bytes(fixture)), null, Unit.LB, Fixtures.UTC, Fixtures.ZURICH, Unit.KG),
                Fixtures.NOW);
        assertThat(Fixtures.ids(again)).isEqualTo(Fixtures.ids(first)).doesNotHaveDuplicates();
        assertThat(Fixtures.ids(first))
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(8));
        assertThat(Fixtures.sets(first)).extracting(set -> set.get("setId")).doesNotHaveDuplicates();
        assertThat(Fixtures.sets(first))
                .extracting(set -> set.get("setId"))
                .doesNotContainAnyElementsOf(Fixtures.ids(first));
    }

    @Test
    @DisplayName("never change: a set imported today is recognised in ten years")
    void pinned() {
        assertThat(ContentIds.id("set", List.of("STRONG", "2024-11-28T17:36:08", "B")))
                .isEqualTo("f3b82df3-f264-88fa-b9b2-6446adee66ba");
    }
}
