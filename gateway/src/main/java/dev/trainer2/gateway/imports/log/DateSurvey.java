package dev.trainer2.gateway.imports.log;

import dev.trainer2.gateway.imports.log.DateStyle.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Looks through a column of dates before any is read. A part over 12 anywhere settles whether the day or the month comes
 * first in all of them; dates that contradict each other settle nothing. Not thread-safe.
 */
final class DateSurvey {
    private final int yearNow;
    private final Map<String, Integer> explained = new HashMap<>();
    private boolean firstOver12;
    private boolean secondOver12;
    private boolean shortYearFirstImpossible;

    /**
     * A survey that has seen nothing.
     *
     * @param yearNow the current year, after which no training was done
     */
    DateSurvey(int yearNow) {
        this.yearNow = yearNow;
    }

    /** Looks at one date as it is written. */
    void add(String written) {
        String text = LogTimes.plain(written);
        Matcher numbers = LogTimes.NUMBERS.matcher(text);
        if (!numbers.matches()) {
            MonthNames.in(text).keySet().forEach(language -> explained.merge(language, 1, Integer::sum));
        } else if (numbers.group(1).length() <= 2) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            firstOver12 |= first > 12;
            secondOver12 |= second > 12;
            shortYearFirstImpossible |= second > 12
                    || numbers.group(4).length() == 2
                            && (Integer.parseInt(numbers.group(4)) > 31 || 2000 + first > yearNow && first <= 31);
        }
    }

    /** What the dates seen so far settle. */
    DateStyle style() {
        Order order = firstOver12 == secondOver12 ? Order.UNSETTLED : firstOver12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
        int most = explained.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> languages = explained.entrySet().stream()
                .filter(language -> language.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new DateStyle(order, shortYearFirstImpossible, languages);
    }
}
