package dev.trainer2.bench.stack;

/**
 * A setting that correctness hangs on.
 *
 * @param where such as {@code producer gateway}
 * @param safe whether it keeps what the product promises
 */
public record Setting(String where, String name, String value, boolean safe) {
    @Override
    public String toString() {
        return name + " = " + value + " (" + where + ")";
    }
}
