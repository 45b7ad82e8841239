package dev.trainer2.gateway.imports.log;

import java.util.Set;

/**
 * How a file writes its dates, as far as its column of dates settles it.
 *
 * @param order whether the day or the month comes first in dates of numbers
 * @param shortYearLast whether in dates such as {@code 28/11/24} the last part is the year
 * @param languages the languages whose names of months explain most of the dates; empty when none has a name in it
 */
record DateStyle(Order order, boolean shortYearLast, Set<String> languages) {
    /** What comes first in a date of numbers. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** No date of the file tells, or they contradict each other. */
        UNSETTLED
    }

    /** A style of which nothing is known. */
    static final DateStyle UNKNOWN = new DateStyle(Order.UNSETTLED, false, Set.of());

    /** This style in an order that the header states. */
    DateStyle in(Order stated) {
        return new DateStyle(stated, shortYearLast, languages);
    }
}
