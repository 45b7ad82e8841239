package dev.trainer2.agent.understand;

import dev.trainer2.contract.facts.Catalogues;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Unit;
import java.time.LocalDate;
import java.util.List;

/** The athlete of these tests: a few exercises of their own, a plan, kilograms, and a Wednesday. */
final class Athlete {
    static final LocalDate TODAY = LocalDate.parse("2025-11-05");
    static final Catalogue CATALOGUE = new Catalogue(
            Catalogues.shipped().stream().map(Catalogues.Row::exercise).toList());
    static final Vocabulary KG = vocabulary(Unit.KG);

    private Athlete() {}

    static Vocabulary vocabulary(Unit unit) {
        return new Vocabulary(
                unit,
                TODAY,
                List.of(
                        new Vocabulary.Own("Bench Press (Barbell)", "Barbell_Bench_Press_-_Medium_Grip"),
                        new Vocabulary.Own("Squat (Barbell)", "Barbell_Squat"),
                        new Vocabulary.Own("Bent Over Row (Barbell)", "Bent_Over_Barbell_Row"),
                        new Vocabulary.Own("Bicep Curl (Dumbbell)", "Dumbbell_Bicep_Curl"),
                        new Vocabulary.Own("Grandpa Lift", null)),
                List.of(
                        new Vocabulary.Planned(TODAY.plusDays(2), "Barbell_Squat", "Barbell Squat"),
                        new Vocabulary.Planned(TODAY.plusDays(2), "Leg_Press", "Leg Press"),
                        new Vocabulary.Planned(
                                TODAY.plusDays(3), "Standing_Military_Press", "Standing Military Press")),
                CATALOGUE);
    }
}
