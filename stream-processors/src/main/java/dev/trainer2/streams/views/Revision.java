package dev.trainer2.streams.views;

import dev.trainer2.events.WeekReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a week's row when it is made again. Pure. */
public final class Revision {
    /** Fields that say nothing of the week itself. */
    public static final Set<String> BOOKKEEPING = Set.of("cursor", "revision", "changes");
    /** Those, and what the catalogue alone decides: a week of long ago keeps what an older one said. */
    public static final Set<String> BY_CATALOGUE = Set.of(
            "cursor",
            "revision",
            "changes",
            "catalogVersion",
            "muscles",
            "unmapped",
            "focusWhat",
            "focusWhy",
            "narrative");
    /** Texts made of the numbers: the numbers' changes are named, not theirs. */
    private static final Set<String> DERIVED = Set.of("narrative", "facts", "focusWhy", "final");

    private Revision() {}

    /**
     * The row to write; empty when the old one stands.
     *
     * @param old null when there is none
     * @param recent whether the week is the current or the previous one, which follow the catalogue at once; older ones
     *     keep the catalogue they were made with until an event touches them or a replay
     */
    public static Optional<WeekReview> of(@Nullable WeekReview old, WeekReview made, boolean recent) {
        if (old == null) {
            return Optional.of(made);
        }
        List<String> differing = differing(old, made, BOOKKEEPING);
        boolean otherCatalogue = !old.getCatalogVersion().equals(made.getCatalogVersion());
        boolean byCatalogueAlone =
                otherCatalogue && differing(old, made, BY_CATALOGUE).isEmpty();
        boolean nothingSaid = differing.isEmpty() || differing.equals(List.of("catalogVersion"));
        if (nothingSaid || byCatalogueAlone && !recent) {
            return Optional.empty();
        }
        WeekReview.Builder next = WeekReview.newBuilder(made).setRevision(old.getRevision());
        if (old.getFinal$()) {
            next.setRevision(old.getRevision() + 1).setChanges(sentences(old, made, differing));
        }
        return Optional.of(next.build());
    }

    private static List<String> differing(WeekReview old, WeekReview made, Set<String> without) {
        return made.getSchema().getFields().stream()
                .filter(field -> !without.contains(field.name()))
                .filter(field -> !Objects.equals(old.get(field.pos()), made.get(field.pos())))
                .map(Schema.Field::name)
                .toList();
    }

    private static List<String> sentences(WeekReview old, WeekReview made, List<String> differing) {
        List<String> sentences = new ArrayList<>();
        for (String name : differing) {
            if (!DERIVED.contains(name)) {
                Schema.Field field = made.getSchema().getField(name);
                sentences.addAll(changes(name, old.get(field.pos()), made.get(field.pos())));
            }
        }
        return sentences;
    }

    /** Numbers and texts with both values, lists by the entries that came, went or changed. */
    private static List<String> changes(String name, @Nullable Object before, @Nullable Object after) {
        if (before instanceof List<?> left && after instanceof List<?> right) {
            List<String> changes = new ArrayList<>();
            right.stream().filter(one -> !left.contains(one)).forEach(one -> changes.add(name + ": now " + one));
            left.stream().filter(one -> !right.contains(one)).forEach(one -> changes.add(name + ": was " + one));
            return changes;
        }
        return List.of(name + ": " + before + " → " + after);
    }
}
