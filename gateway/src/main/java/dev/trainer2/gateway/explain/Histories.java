package dev.trainer2.gateway.explain;

import dev.trainer2.contract.facts.Facts;
import dev.trainer2.gateway.log.EventStore;
import dev.trainer2.gateway.views.CatalogueStore;
import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.ReviewSeries;
import dev.trainer2.science.TrainingHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Computes an athlete's figures anew from the stored log, with all that went into them at hand. */
@Component
class Histories {
    private final EventStore store;
    private final CatalogueStore catalogues;
    private final Clock clock;

    Histories(EventStore store, CatalogueStore catalogues, Clock clock) {
        this.store = store;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** The same series the topologies compute, of the same facts. */
    record Computed(ReviewSeries series, Catalogue catalogue) {}

    Computed of(String userId) {
        TreeSet<Fact> facts = new TreeSet<>();
        store.training(userId).forEach(event -> Facts.of(event).ifPresent(facts::add));
        Catalogue catalogue = catalogues.current();
        TrainingHistory history = TrainingHistory.of(facts, catalogue);
        ZoneId zone = Optional.ofNullable(history.zone())
                .orElseGet(
                        () -> facts.isEmpty() ? ZoneOffset.UTC : facts.getLast().zone());
        return new Computed(ReviewSeries.of(history, LocalDate.now(clock.withZone(zone))), catalogue);
    }
}
