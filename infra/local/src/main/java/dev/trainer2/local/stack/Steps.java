package dev.trainer2.local.stack;

/** Told what is being started, so that whoever waits sees it. */
public interface Steps {
    /** Something begins. */
    void begin(String what);

    /** It is there. */
    void done(String detail);

    /** Tells nobody. */
    Steps SILENT = new Steps() {
        @Override
        public void begin(String what) {
            // nobody watches
        }

        @Override
        public void done(String detail) {
            // nobody watches
        }
    };
}
