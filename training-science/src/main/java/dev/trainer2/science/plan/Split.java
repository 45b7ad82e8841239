package dev.trainer2.science.plan;

import java.util.List;

/**
 * A session of a weekly split: {@code plan/splits.csv}.
 *
 * @param day days after Monday, 0 to 6
 * @param name what the session is called
 * @param frame the compounds it is built on, in the order they are done
 * @param accessories what may be added for muscles that lack sets
 */
record Split(int day, String name, List<Movement> frame, List<Movement> accessories) {
    private static final int FIELDS = 5;
    private static final List<List<String>> ROWS = PlanData.rows("/plan/splits.csv", FIELDS);

    /** The sessions of a week with this many training days. */
    static List<Split> of(int daysPerWeek) {
        return ROWS.stream()
                .filter(row -> Integer.parseInt(row.get(0)) == daysPerWeek)
                .map(row -> new Split(
                        Integer.parseInt(row.get(1)), row.get(2), movements(row.get(3)), movements(row.get(4))))
                .toList();
    }

    private static List<Movement> movements(String names) {
        return List.of(names.split(" ")).stream().map(Movement::named).toList();
    }
}
