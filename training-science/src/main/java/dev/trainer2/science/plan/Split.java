package dev.trainer2.science.plan;

import java.util.List;

/**
 * A session of a weekly split: {@code plan/splits.csv}.
 *
 * @param day days after Monday, 0 to 6
 * @param name what the session is called
 * @param movements in the order they are done
 */
record Split(int day, String name, List<Movement> movements) {
    private static final int FIELDS = 4;
    private static final List<List<String>> ROWS = PlanData.rows("/plan/splits.csv", FIELDS);

    /** The sessions of a week with this many training days. */
    static List<Split> of(int daysPerWeek) {
        return ROWS.stream()
                .filter(row -> Integer.parseInt(row.get(0)) == daysPerWeek)
                .map(row -> new Split(
                        Integer.parseInt(row.get(1)),
                        row.get(2),
                        List.of(row.get(3).split(" ")).stream()
                                .map(Movement::named)
                                .toList()))
                .toList();
    }
}
