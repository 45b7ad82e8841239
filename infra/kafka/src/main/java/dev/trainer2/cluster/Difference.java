package dev.trainer2.cluster;

/**
 * Where a cluster is not as it should be.
 *
 * @param where a topic or a broker
 * @param what the setting
 * @param wanted its value by the catalogue; a dash when there should be none
 * @param found its value in the cluster; a dash when there is none
 * @param repair who can put it right
 */
public record Difference(String where, String what, String wanted, String found, Repair repair) {
    static final String NONE = "-";

    /** Who can put a difference right. */
    public enum Repair {
        /** The job does. */
        JOB,
        /** A person decides: the change moves data or keys. */
        PERSON
    }

    @Override
    public String toString() {
        return where + ": " + what + " is " + found + ", wanted " + wanted
                + (repair == Repair.PERSON ? " (not changed by the job)" : "");
    }
}
