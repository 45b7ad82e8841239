package dev.trainer2.local.verify;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.TrainingHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TreeSet;

/** The series of an athlete from the whole log at once, never from what was there before. */
final class DailyFacts {
    private DailyFacts() {}

    static ReviewSeries series(AthleteHistory log, Catalogue catalogue, Instant now) {
        TreeSet<Fact> facts = new TreeSet<>();
        log.events().forEach(event -> Facts.of(event).ifPresent(facts::add));
        TrainingHistory history = TrainingHistory.of(facts, catalogue);
        if (facts.isEmpty()) {
            return ReviewSeries.NONE;
        }
        ZoneId zone = Optional.ofNullable(history.zone()).orElse(facts.getLast().zone());
        return ReviewSeries.of(history, LocalDate.ofInstant(now, zone));
    }
}
