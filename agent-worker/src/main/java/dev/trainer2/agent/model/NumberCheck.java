package dev.trainer2.agent.model;

import dev.trainer2.agent.model.Numbers.Kind;
import dev.trainer2.agent.model.Numbers.Mention;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Whether the numbers of an answer stand in what the model was given. It knows no meaning: a true number in the wrong place
 * passes; a number that stands nowhere never does.
 */
final class NumberCheck {
    private static final double NOISE = 1e-6;
    private static final double LARGE = 1000;
    private static final double LARGE_SHARE = 0.005;

    private final Map<Kind, NavigableSet<Double>> known = new EnumMap<>(Kind.class);

    /** Takes note of what stands in a text. */
    void know(String text) {
        Numbers.in(text).forEach(mention -> mention.kinds().forEach(kind -> learn(kind, mention.value())));
    }

    /** Takes note of what stands in data: texts by their words, numbers by the name of their field. */
    void know(Map<String, ?> data) {
        data.forEach(this::know);
    }

    /** The same check that knows some data more. */
    NumberCheck with(Map<String, ?> data) {
        NumberCheck more = new NumberCheck();
        known.forEach((kind, values) -> more.values(kind).addAll(values));
        more.know(data);
        return more;
    }

    private void know(String field, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, inner) -> know(String.valueOf(name), inner));
            case Iterable<?> list -> list.forEach(inner -> know(field, inner));
            case Number number -> learn(field.toLowerCase(Locale.ROOT), number.doubleValue());
            default -> know(value.toString());
        }
    }

    private void learn(String field, double value) {
        if (field.endsWith("sets") || field.equals("mev") || field.equals("mav") || field.equals("mrv")) {
            learn(Kind.SETS, value);
        } else if (field.contains("reps")) {
            learn(Kind.REPS, value);
        } else if (field.endsWith("rpe")) {
            learn(Kind.RPE, value);
        } else if (field.endsWith("percent")) {
            learn(Kind.PERCENT, value);
        } else if (field.endsWith("minutes")) {
            learn(Kind.MINUTES, value);
        } else if (field.endsWith("kg")) {
            learn(Kind.KILOGRAMS, value);
        }
    }

    private void learn(Kind kind, double value) {
        values(kind).add(Math.abs(value));
    }

    private NavigableSet<Double> values(Kind kind) {
        return known.computeIfAbsent(kind, absent -> new TreeSet<>());
    }

    /** The numbers of a text that stand nowhere, as they are written; empty when all do. */
    List<String> strangers(String text) {
        return Numbers.in(text).stream()
                .filter(mention -> mention.kinds().stream().noneMatch(kind -> stands(kind, mention)))
                .map(Mention::words)
                .distinct()
                .toList();
    }

    private boolean stands(Kind kind, Mention mention) {
        double off = mention.tolerance() + NOISE;
        if (mention.value() >= LARGE) {
            off = Math.max(off, mention.value() * LARGE_SHARE); // "about 10,100 kg"
        }
        Double least = values(kind).ceiling(mention.value() - off);
        return least != null && least <= mention.value() + off;
    }
}
