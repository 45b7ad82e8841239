package dev.trainer2.local.stack;

/** Told how far something long has come, so that whoever waits sees it. */
public interface Progress {
    /** There is so much to do, in all; may grow on the way. */
    void total(long all);

    /** So much more is done. */
    void step(long more);

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void total(long all) {
            // nobody watches
        }

        @Override
        public void step(long more) {
            // nobody watches
        }
    };
}
