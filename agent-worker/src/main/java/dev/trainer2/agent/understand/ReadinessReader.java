package dev.trainer2.agent.understand;

import dev.trainer2.agent.understand.CheckInItems.Kind;
import dev.trainer2.agent.understand.Understanding.CheckInSaid;
import dev.trainer2.agent.understand.Understanding.Unclear;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how the athlete is: sleep, soreness, stress, motivation, and whether they are cooked. */
final class ReadinessReader {
    private static final Pattern TOPIC = Pattern.compile(
            "\\b(?:slept|sleep|sleeping|schlaf|geschlafen|sore|soreness|muskelkater|doms"
                    + "|stress|stressed|motivat\\w*|cooked|fried|wrecked|toast|exhausted|readiness|check-?in|energy)\\b");
    private static final String NUMBERS =
            "For a check-in I need numbers: hours of sleep, and soreness, stress or motivation from 0 to 10.";

    private ReadinessReader() {}

    /** A check-in; empty when the text is about something else. */
    static Optional<Understanding> read(String plain) {
        if (!TOPIC.matcher(plain).find()) {
            return Optional.empty();
        }
        CheckInItems items = CheckInItems.of(Numbers.allDigits(Numbers.decimal(plain)));
        if (items == null) {
            return unclear(
                    plain.chars().anyMatch(Character::isDigit)
                            ? "I read only a part of that as a check-in. Send hours of sleep, soreness, stress and motivation (0 to 10) alone."
                            : NUMBERS);
        }
        Map<Kind, Double> pairs = items.pairs();
        if (pairs == null) {
            return unclear(
                    "Which number is which? Name hours of sleep, soreness, stress and motivation each with its number, like \"soreness 3, stress 4\".");
        }
        Double hours = pairs.get(Kind.SLEEP);
        if (hours != null && (hours < 0 || hours > 24)) {
            return unclear("That is no number of hours to sleep. How many were there?");
        }
        for (Map.Entry<Kind, Double> score : pairs.entrySet()) {
            double value = score.getValue();
            if (score.getKey() != Kind.SLEEP && (value < 0 || value > 10 || value != Math.rint(value))) {
                return unclear("Soreness, stress and motivation go from 0 to 10 in whole numbers. Which number is it?");
            }
        }
        return pairs.isEmpty() && !items.cooked()
                ? unclear(NUMBERS)
                : Optional.of(new CheckInSaid(
                        hours,
                        whole(pairs.get(Kind.SORENESS)),
                        whole(pairs.get(Kind.STRESS)),
                        whole(pairs.get(Kind.MOTIVATION)),
                        items.cooked() ? Boolean.TRUE : null));
    }

    private static @Nullable Integer whole(@Nullable Double value) {
        return value == null ? null : (Integer) value.intValue();
    }

    private static Optional<Understanding> unclear(String askBack) {
        return Optional.of(new Unclear(askBack));
    }
}
