package dev.trainer2.science;

/** How the balance of the last days looks. It describes a trend and predicts nothing. */
public enum FatigueStatus {
    /** The first 28 days: too early to say. */
    CALIBRATING,
    /** 28 days after a break of ten days or more: the averages are still filling. */
    RE_ENTRY,
    /** Three days or more with a balance below -20 % of the long average. */
    WARNING,
    /** Three days or more with a balance below -35 % of the long average. */
    HIGH,
    BALANCED,
    /** A balance above 20 % of the long average. */
    FRESH;

    /** Whether warnings and triggers are meaningful in it. */
    public boolean settled() {
        return this != CALIBRATING && this != RE_ENTRY;
    }
}
