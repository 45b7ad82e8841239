package dev.trainer2.gateway.imports.log;

import dev.trainer2.science.Catalogue;
import dev.trainer2.science.Fact;
import dev.trainer2.science.Load;
import dev.trainer2.science.Plausibility.Verdict;
import dev.trainer2.science.SetType;
import dev.trainer2.science.TrainingHistory;
import dev.trainer2.science.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sets of an import are unlikely among all the athlete has done, the file's own sets with them. Events of the log may
 * come in any order. Not thread-safe.
 */
public final class FileDoubts {
    /** Beside the types an import compares itself with, what else a verdict rests on. */
    public static final List<String> FURTHER_TYPES = List.of("SetConfirmed", "BodyweightLogged");

    private final List<Fact> facts = new ArrayList<>();

    /**
     * A set that is imported and unlikely.
     *
     * @param set what the file says of it
     * @param mistake what has probably happened: {@code DECIMAL_POINT}, {@code UNIT}, {@code REPS} or {@code UNKNOWN}
     * @param likely the load that was probably meant, such as {@code 37.5 kg}; null when none can be named
     */
    public record Doubt(
            String setId,
            String date,
            String exerciseName,
            String set,
            String mistake,
            @Nullable String likely) {}

    /** Takes an event of the log. */
    public void add(String type, String eventId, Instant at, String zoneId, @Nullable Map<?, ?> payload) {
        Fact.Detail detail = payload == null ? null : detail(type, payload);
        if (detail != null) {
            facts.add(new Fact(eventId, at, ZoneId.of(zoneId), detail));
        }
    }

    private static Fact.@Nullable Detail detail(String type, Map<?, ?> payload) {
        return switch (type) {
            case "SetLogged" -> set(payload);
            case "SetCorrected" -> new Fact.SetCorrected(set(payload));
            case "SetRemoved" -> new Fact.SetRemoved(text(payload, "setId"));
            case "SetConfirmed" -> new Fact.SetConfirmed(text(payload, "setId"));
            case "ExerciseMapped" ->
                new Fact.Named(
                        text(payload, "exerciseName"),
                        payload.get("exerciseId") instanceof String exerciseId ? exerciseId : null);
            case "BodyweightLogged" -> weighed(SetContent.ofPayload(payload));
            default -> null;
        };
    }

    private static Fact.@Nullable Detail weighed(@Nullable Load load) {
        return load == null ? null : new Fact.Weighed(load);
    }

    private static Fact.SetDone set(Map<?, ?> payload) {
        SetContent said = SetContent.of(payload);
        return new Fact.SetDone(
                text(payload, "setId"),
                text(payload, "workoutId"),
                payload.get("exerciseId") instanceof String exerciseId ? exerciseId : null,
                text(payload, "exerciseName"),
                SetType.valueOf(said.type()),
                said.load(),
                said.reps(),
                said.seconds(),
                said.rpe());
    }

    /** The unlikely ones among the sets that an import brings or corrects, in their order. */
    public List<Doubt> of(ImportPlan plan, Catalogue catalogue) {
        Map<String, ImportedEvent> brought = new LinkedHashMap<>();
        List<Fact> all = new ArrayList<>(facts);
        for (ImportedEvent event : plan.events()) {
            Fact.Detail detail = detail(event.type(), event.payload());
            if (detail != null) {
                all.add(new Fact(event.eventId(), event.occurredAt(), event.zone(), detail));
            }
            if (event.type().equals("SetLogged") || event.type().equals("SetCorrected")) {
                brought.put(text(event.payload(), "setId"), event);
            }
        }
        all.sort(null);
        Map<String, String> days = days(all);
        List<Doubt> doubts = new ArrayList<>();
        TrainingHistory.unlikely(all, catalogue).forEach((setId, verdict) -> {
            ImportedEvent event = brought.get(setId);
            if (event != null) {
                doubts.add(doubt(setId, days.getOrDefault(setId, ""), event, verdict));
            }
        });
        return doubts;
    }

    private static Map<String, String> days(List<Fact> facts) {
        Map<String, String> days = new HashMap<>();
        facts.forEach(fact -> {
            if (fact.detail() instanceof Fact.SetDone set) {
                days.put(set.setId(), fact.day().toString());
            }
        });
        return days;
    }

    private static Doubt doubt(String setId, String day, ImportedEvent event, Verdict verdict) {
        SetContent said = SetContent.of(event.payload());
        Double kilograms = verdict.likelyKilograms();
        return new Doubt(
                setId,
                day,
                text(event.payload(), "exerciseName"),
                said.told(),
                verdict.mistake().name(),
                kilograms == null ? null : told(kilograms, verdict, said.load()));
    }

    /** In the unit of the file; pounds that were taken for kilograms are told as the pounds they were. */
    private static String told(double kilograms, Verdict verdict, @Nullable Load load) {
        boolean pounds = load != null && load.unit() == Unit.LB
                || verdict.mistake() == dev.trainer2.science.Plausibility.Mistake.UNIT;
        double value = pounds ? kilograms / Unit.LB.kilograms().doubleValue() : kilograms;
        return Numbers.plain(java.math.BigDecimal.valueOf(Math.round(value * 100) / 100.0)) + (pounds ? " lb" : " kg");
    }

    private static String text(Map<?, ?> payload, String field) {
        return String.valueOf(payload.get(field));
    }
}
