package dev.trainer2.bench.measure;

/** Is told when a process of the product begins and ends to do what is timed. */
public interface Probe {
    /** @param pid of the process that works */
    void begin(long pid);

    void end();

    /** Looks at nothing. */
    Probe NONE = new Probe() {
        @Override
        public void begin(long pid) {
            // nobody looks
        }

        @Override
        public void end() {
            // nobody looks
        }
    };
}
