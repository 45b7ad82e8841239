package dev.trainer2.gateway.imports.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Units of columns")
class ColumnUnitsTest {
    private static final String BOTH =
            "title,start_time,exercise_title,set_index,set_type,weight_kg,weight_lbs,reps,distance_km,distance_miles\n";
    private static final String FITNOTES =
            "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n";

    @Test
    @DisplayName("002-AC14 two columns of one quantity are one value, the one that was entered")
    void bothUnits() {
        ImportedLog log = Fixtures.readFixture("cases/06-hevy-both-units.csv");
        assertThat(Told.bare(log))
                .containsExactly(
                        "Bench Press (Barbell) 100.0 kg x5", "Squat (Barbell) 140.0 kg x5", "Running s1500 m5000.0");
        assertThat(log.remarks()).isEmpty();
        assertThat(Told.bare(Fixtures.readFixture("cases/06b-hevy-both-units-lbs-only.csv")))
                .containsExactly("Bench Press (Barbell) 225.0 lb x5", "Squat (Barbell) 315.0 lb x5");
        ImportedLog pounds = Fixtures.readText(BOTH + "W,\"3 Mar 2025, 18:00\",Squat,0,normal,102.06,225,5,1.61,1\n");
        assertThat(Told.bare(pounds)).containsExactly("Squat 225.0 lb x5 m1609.344");
        assertThat(pounds.remarks()).isEmpty();
    }

    @Test
    @DisplayName("002-AC14 two columns that contradict each other are told in the report, with what was taken")
    void contradiction() {
        ImportedLog log = Fixtures.readText(BOTH + "W,\"3 Mar 2025, 18:00\",Squat,0,normal,100,250,5,,\n"
                + "W,\"3 Mar 2025, 18:00\",Squat,1,normal,0,225,5,,\n");
        assertThat(Told.bare(log)).containsExactly("Squat 100.0 kg x5", "Squat 225.0 lb x5");
        assertThat(log.remarks())
                .containsExactly(
                        new Remark(2, "COLUMNS_DIFFER", "one column says 100 kg, another 250 lb; 100 kg was taken"));
    }

    @Test
    @DisplayName("002-AC14 a column of kilograms beside one of pounds: each number has its own column's unit")
    void fitNotesForIos() {
        assertThat(Told.bare(Fixtures.readFixture("cases/07-fitnotes2-ios.csv")))
                .containsExactly(
                        "Barbell Bench Press 185.0 lb x5",
                        "Barbell Bench Press 185.0 lb x5",
                        "Barbell Squat 100.0 kg x5",
                        "Plank s90",
                        "Run s1800 m5000.0");
    }

    @Test
    @DisplayName("002-AC14 distances in centimeters, inches, meters and kilometers are meters")
    void distances() {
        assertThat(Told.bare(Fixtures.readFixture("cases/09-fitnotes-cm-inch.csv")))
                .containsExactly(
                        "Box Jump x5 m0.6", "Broad Jump x5 m2.286", "Sled Push 80.0 kg m20.0", "Row s480 m2000.0");
    }

    @ParameterizedTest
    @CsvSource({"cm,0.03", "m,3.0", "km,3000.0", "in,0.0762", "ft,0.9144", "yd,2.7432", "mi,4828.032", "Miles,4828.032"
    })
    @DisplayName("002-AC14 each unit of distance is converted exactly")
    void eachUnit(String unit, double meters) {
        assertThat(Fixtures.sets(Fixtures.readText(FITNOTES + "2025-03-03,Row,Cardio,,,,3," + unit + ",\n"))
                        .getFirst())
                .containsEntry("distanceMeters", meters);
    }

    @Test
    @DisplayName("002-AC14 an unknown unit loses its row and says so; the number is never guessed")
    void unknownUnits() {
        ImportedLog log = Fixtures.readText(FITNOTES
                + "2025-03-03,Squat,Legs,10,st,5,,,\n"
                + "2025-03-03,Swim,Cardio,,,,20,laps,\n"
                + "2025-03-03,Squat,Legs,60,kg,5,,,\n"
                + "2025-03-03,Squat,Legs,60,kg,5,0,laps,\n");
        assertThat(log.skipped())
                .extracting(row -> row.line() + " " + row.reasonCode())
                .containsExactly("2 UNKNOWN_UNIT", "3 UNKNOWN_UNIT");
        assertThat(log.skipped().getFirst().reason()).isEqualTo("the unit \"st\" of 10 is not known");
        assertThat(log.sets()).isEqualTo(2);
        ImportedLog stones = Fixtures.readText(
                "title,start_time,exercise_title,set_index,weight_stone,reps\nW,\"3 Mar 2025, 18:00\",Squat,0,10,5\n"
                        + "W,\"3 Mar 2025, 18:00\",Plank,0,,\n");
        assertThat(stones.skipped()).extracting(SkippedRow::reasonCode).containsExactly("UNKNOWN_UNIT");
    }
}
